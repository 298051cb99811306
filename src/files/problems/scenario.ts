import type { ProblemKind } from './kind.js';
import { scenarioDesignProblems } from './scenario-design.js';
import { shapeProblems } from './shape.js';
import { translationKinds } from './translation.js';

/** SC120–SC136: what must hold before a scenario can be played. */
export const scenarioMeaningProblems = {
  SC120: { title: 'Unknown behaviour', hint: 'Use an id of the behaviour catalogue.' },
  SC121: { title: 'Unknown fact', hint: 'Use an id from "facts", or add the fact.' },
  SC122: { title: 'Unknown topic', hint: 'Use an id from "topics" or "facts", or add the topic.' },
  SC123: { title: 'Unknown action', hint: 'Use an id from "desk.actions", or add the action.' },
  SC124: { title: 'Unknown ending', hint: 'Use an id from "endings", or add the ending.' },
  SC125: { title: 'Unknown flag', hint: 'Declare the flag, with its value at the start, under "flags".' },
  SC126: { title: 'Unknown mood', hint: 'Declare the mood, with its value at the start, under "mood".' },
  SC127: { title: 'Unknown parameter', hint: 'Use a parameter of one of the desk actions.' },
  SC128: {
    title: 'Mistake in a condition',
    hint: 'Conditions are CEL over mood, flags, limits, turns, left, said(), now(), done(), tried(), revealed(), asked() and param(). They are put together with ==, !=, <, &&, || and !.',
  },
  SC129: { title: 'Mistake in a pattern', hint: 'See the pattern language in the documentation.' },
  SC130: { title: 'The same id twice', hint: 'Give each its own id.' },
  SC131: {
    title: 'Not exactly one ending without a condition',
    hint: 'Leave "when" out of one ending: it is used when the agent leaves or the turns run out.',
  },
  SC132: { title: 'No ending with a needed outcome', hint: 'Add a good and a bad ending.' },
  SC133: { title: 'Empty score range', hint: 'Write the lower bound first.' },
  SC134: { title: 'Unknown rubric', hint: 'Use the id of a rubric in the workspace.' },
  SC135: { title: 'Unknown temperament', hint: 'Use the id of a file in "temperaments".' },
  SC136: { title: 'No stock lines for the language', hint: 'Add a file for the language to "stock".' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** SC: 101–110 for the shape of a scenario file; 120–136 for what its parts mean together; from 150 for its design. */
export const scenarioProblems = {
  ...shapeProblems('SC', 'scenario'),
  ...scenarioMeaningProblems,
  ...translationKinds('SC'),
  ...scenarioDesignProblems,
} as const satisfies Readonly<Record<string, ProblemKind>>;
