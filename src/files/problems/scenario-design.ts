import type { ProblemKind } from './kind.js';

/** SC150–SC179: a scenario that can be played, but surely not as its author means it. */
export const scenarioDesignProblems = {
  SC167: {
    title: 'gold conversation goes otherwise than it says',
    hint: 'Mend the scenario where it lost its way; or, if the conversation is right as it goes, its ending or ranges.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
