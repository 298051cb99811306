import type { ProblemKind } from './kind.js';

/** SC180–189: hand-written cases of a scenario, in `<scenario>.test.yaml` beside it. */
export const casesProblems = {
  SC180: {
    title: 'Case without an expectation',
    hint: 'Write under "expect" what must come of it: a test that cannot fail proves nothing.',
  },
  SC181: {
    title: 'Unknown name in a case',
    hint: 'Use an id of the scenario, of its rubric or of the behaviour catalogue.',
  },
  SC182: {
    title: 'Cases of another scenario',
    hint: 'The cases of angry-buyer.yaml stand in angry-buyer.test.yaml beside it, and "scenario" names it.',
  },
  SC183: { title: 'Empty range in a case', hint: 'Write the lower bound first.' },
  SC184: {
    title: 'Case in a language that the scenario does not have',
    hint: 'Use the language of the scenario, or one for which a translation lies beside it.',
  },
  SC185: {
    title: 'Expectations that contradict each other',
    hint: 'Keep the one that is meant.',
  },
  SC186: { title: 'Step that does nothing', hint: 'Write "say", "do", "silent: true" or "end: true".' },
  SC187: {
    title: 'Nothing to test',
    hint: 'Write gold conversations under "examples" of the scenario, or cases in angry-buyer.test.yaml beside angry-buyer.yaml.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
