import type { ProblemKind } from './kind.js';

/** SC150–SC179: a scenario that can be played, but surely not as its author means it. */
export const scenarioDesignProblems = {
  SC150: {
    title: 'rule that never gets its turn',
    hint: 'Put it before the other one, narrow the other one down, or remove it.',
  },
  SC151: {
    title: 'rule that can never fire',
    hint: 'Let something bring about what it asks for, or mend what it asks for.',
  },
  SC152: {
    title: 'topic that cannot be reached',
    hint: 'Let something bring about what its condition asks for, or mend the condition.',
  },
  SC153: {
    title: 'ending that cannot be reached',
    hint: 'Put it before the one that always comes first, or let something bring about what it asks for.',
  },
  SC154: {
    title: 'no way to a good ending',
    hint: 'Follow what the ending asks for: somewhere a flag is not set, an action not possible or a rule cannot fire.',
  },
  SC155: {
    title: 'no way to a bad ending',
    hint: 'Let an ending catch who loses the customer: patience used up, anger at its top, or the one without a condition.',
  },
  SC156: {
    title: 'fact that can never be revealed',
    hint: 'Let something bring about what its condition asks for, or let a topic or rule reveal it.',
  },
  SC157: {
    title: 'action that is never possible',
    hint: 'Break the circle of needs, or ask for what can come about.',
  },
  SC158: { title: 'record that never opens', hint: 'Ask for something that can come about.' },
  SC159: {
    title: 'gold conversation that the desk refuses',
    hint: 'Mend the step, or the limit, needs or parameters of the action.',
  },
  SC160: { title: 'mood out of bounds', hint: 'Moods are from 0 to 10: compare with a number between.' },
  SC161: {
    title: 'change of a mood that is at its bound',
    hint: 'Mend the direction of the change, or the condition of the rule.',
  },
  SC162: { title: 'flag that nothing reads', hint: 'Ask after it in a condition, or remove it.' },
  SC163: {
    title: 'flag that nothing sets',
    hint: 'Set it in the fact, topic, rule or action that brings it about.',
  },
  SC164: {
    title: 'condition that is never true',
    hint: 'Mend it: two parts exclude each other, or it asks for what cannot be at this moment.',
  },
  SC165: { title: 'condition that is always true', hint: 'Leave it out, or say what it was meant to ask.' },
  SC166: {
    title: 'criterion that the desk gives no chance for',
    hint: 'Give the desk the action or limit, name them as the rubric does, or choose another rubric.',
  },
  SC167: {
    title: 'gold conversation goes otherwise than it says',
    hint: 'Mend the scenario where it lost its way; or, if the conversation is right as it goes, its ending or ranges.',
  },
  SC168: {
    title: 'satisfaction outside 1–5',
    hint: 'Give a number from 1 (very dissatisfied) to 5 (very satisfied).',
  },
  SC169: {
    title: 'the same words twice',
    hint: 'Write another variant: a customer does not repeat itself word for word.',
  },
  SC170: {
    title: 'slot that nothing fills',
    hint: 'Use a word of the customer, the name, or a parameter of the desk.',
  },
  SC171: {
    title: 'hint that is never shown',
    hint: 'Put it before the one that always holds, or remove it.',
  },
  SC172: {
    title: 'pattern that fits everything or nothing',
    hint: 'Name the words that ask for it, in their order.',
  },
  SC173: {
    title: 'the same pattern twice',
    hint: 'Keep it where it belongs, or let the conditions of the two topics exclude each other.',
  },
  SC174: {
    title: 'line in another language',
    hint: 'Write it in the language of the scenario; translations stand in a file beside it.',
  },
  SC175: {
    title: 'brief that gives a fact away',
    hint: 'Take it out of the brief: to find it out is part of the practice.',
  },
  SC176: {
    title: 'gold conversation missing',
    hint: 'Add "excellent" and "poor" with the scores that they must get: they prove that the scenario tells them apart.',
  },
  SC177: {
    title: 'score ranges that contradict one another',
    hint: 'Give each a range from 0 to 150, the better conversation the higher one.',
  },
  SC178: {
    title: 'not in the rubric',
    hint: 'Use a dimension, or the id of a critical criterion, of the rubric that scores the scenario.',
  },
  SC179: {
    title: 'mood that nothing moves',
    hint: 'Let the temperament or a part of the scenario move it, or remove it.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
