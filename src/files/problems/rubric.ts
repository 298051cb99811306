import type { ProblemKind } from './kind.js';
import { shapeProblems } from './shape.js';
import { translationKinds } from './translation.js';

/** RB: 101–110 for the shape of a rubric file; from 120 for what its parts mean together. */
export const rubricProblems = {
  ...shapeProblems('RB', 'rubric'),
  RB120: { title: 'Unknown behaviour', hint: 'Use an id of the behaviour catalogue.' },
  RB121: { title: 'Unknown dimension', hint: 'Use an id from "dimensions", or add the dimension.' },
  RB122: { title: 'Unknown section', hint: 'Use an id from "sections", or add the section.' },
  RB123: { title: 'The same id twice', hint: 'Give each its own id.' },
  RB124: { title: 'Not exactly one kind of evidence', hint: 'Give exactly one of said, done, seen, judged.' },
  RB125: {
    title: 'Not exactly one thing to look for',
    hint: 'Give exactly one of the keys that say what to look for.',
  },
  RB126: {
    title: 'Mistake in a condition',
    hint: 'Conditions are CEL over cue(), said(), done(), answers, limits, turns, agent_turns, customer_turns and channel. They are put together with ==, !=, <, &&, || and !.',
  },
  RB127: { title: 'A condition that is not yes or no', hint: "Compare it with something: cue('angry') > 0." },
  RB128: { title: 'Weights that come to nothing', hint: 'Give it a weight above 0, or leave "weight" out.' },
  RB129: {
    title: 'A dimension without criteria',
    hint: 'Every rubric has empathy, procedure and resolution, under these ids: name them as you like in their titles, and give each a criterion.',
  },
  RB130: {
    title: 'Nothing can be earned in a dimension',
    hint: 'Add a criterion that looks for something good, without a condition.',
  },
  RB131: {
    title: 'A condition names something unknown',
    hint: 'Use an id of this rubric or of the behaviour catalogue.',
  },
  RB132: { title: 'The question does not fit its type', hint: 'See the schema for the keys of each type.' },
  RB133: { title: 'Bands or thresholds do not rise', hint: 'Write them from the lowest to the highest.' },
  RB134: { title: 'An order in time that cannot hold', hint: 'Remove one of the two conditions.' },
  RB135: {
    title: 'An answer that the question does not have',
    hint: 'Use one of the answers of the question.',
  },
  RB136: { title: 'Bounds with nothing between them', hint: 'Write the lower bound first.' },
  RB137: {
    title: 'A condition that is always the same',
    hint: 'Compare with what can differ, or leave the condition out.',
  },
  RB138: { title: 'The same criterion twice', hint: 'Remove one, or change what it looks for.' },
  RB139: {
    title: 'A pass mark or band out of place',
    hint: 'Scores go from 0 to 100; the first band starts at 0 and "pass" where a band starts.',
  },
  RB150: {
    title: 'A key that changes nothing',
    hint: 'Remove it, or write what it was meant for in another way.',
  },
  RB151: {
    title: 'A critical criterion that cannot fail',
    hint: 'Give an answer that earns less, or leave out what only matters to critical criteria.',
  },
  RB152: {
    title: 'A behaviour on the wrong side',
    hint: 'Put what speaks against the agent under "never", and what customers show under "seldom" or "in_reply_to".',
  },
  RB153: {
    title: 'Points to lose, and no word on how to win them',
    hint: 'Add "advice", and "examples" of what could have been said.',
  },
  RB154: {
    title: 'A condition on an answer that nobody can give',
    hint: 'Use one of the answers of the question.',
  },
  RB155: {
    title: 'Text in another language',
    hint: 'Write it in the language of the rubric; translations have files of their own.',
  },
  RB156: {
    title: 'A rehearsal that expects what cannot be answered',
    hint: 'Use a question of the checklist and one of its answers.',
  },
  RB157: {
    title: 'A check that looks elsewhere',
    hint: 'Name the questions that the condition looks at.',
  },
  ...translationKinds('RB'),
} as const satisfies Readonly<Record<string, ProblemKind>>;
