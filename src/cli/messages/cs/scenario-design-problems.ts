import type { ProblemKind } from '../../../files/problems/kind.js';
import type { scenarioDesignProblems } from '../../../files/problems/scenario-design.js';

/** SC150–SC179: the design of scenarios. */
export const csDesignProblems: Readonly<Record<keyof typeof scenarioDesignProblems, ProblemKind>> = {
  SC167: {
    title: 'vzorový rozhovor probíhá jinak, než je zapsáno',
    hint: 'Opravte scénář tam, kde sešel z cesty, nebo – je-li rozhovor v pořádku – jeho zakončení či rozsahy.',
  },
};
