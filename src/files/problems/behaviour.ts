import type { ProblemKind } from './kind.js';

/** BH: behaviour files; from 110 for the patterns in them and in scenarios. */
export const behaviourProblems = {
  BH099: {
    title: 'YAML cannot be read',
    hint: 'Check quotation marks, colons and indentation at this place.',
  },
  BH100: { title: 'not a behaviour file', hint: 'A behaviour file holds id, by, meaning and languages.' },
  BH101: { title: 'unknown key', hint: 'Mend the spelling, or remove the key.' },
  BH102: { title: 'wrong kind of value', hint: 'Write a value of the kind that is named.' },
  BH103: { title: 'value not allowed', hint: 'Choose one of the values that are named.' },
  BH104: { title: 'no pattern', hint: 'Write the pattern as text, or as an object with "match".' },
  BH105: { title: 'no profile for the language', hint: 'Use a language that there is a profile for.' },
  BH106: { title: 'the same behaviour twice', hint: 'Keep one of the two files.' },
  BH107: {
    title: 'a language file without its behaviour',
    hint: 'Name the file as the behaviour it belongs to, in the folder of its language.',
  },
  BH110: { title: 'brackets do not pair', hint: 'Close each bracket that is opened.' },
  BH112: {
    title: 'unknown word list',
    hint: 'Name a list of the language profile, or define it under "lists".',
  },
  BH113: {
    title: 'unknown entity class',
    hint: 'Use <number>, <money>, <time>, <date>, <duration>, <name> or <code>.',
  },
  BH114: { title: 'gap too long', hint: 'Skip fewer words.' },
  BH115: { title: 'sign without a meaning here', hint: 'Remove it, or write the word without it.' },
  BH116: {
    title: 'sign in the wrong place',
    hint: 'Put "^" at the beginning of the pattern, "$" at its end.',
  },
  BH117: {
    title: 'pattern would match anything',
    hint: 'Give it a word, list or entity that must be there.',
  },
  BH120: { title: 'condition on an unknown behaviour', hint: 'Use an id of the behaviour catalogue.' },
  BH121: {
    title: 'found in its own counter-example',
    hint: 'Narrow the pattern, or add "unless"; a text that does show it belongs to the examples.',
  },
  BH122: {
    title: 'found in none of its examples',
    hint: 'Write patterns for how the examples say it: folded, small letters without marks.',
  },
  BH123: { title: 'the same pattern twice', hint: 'Keep one of the two.' },
  BH124: {
    title: 'the same example twice',
    hint: 'Keep one; an example is never a counter-example as well.',
  },
  BH125: {
    title: 'example in another language',
    hint: 'Move it to the folder of its language, or translate it.',
  },
  BH126: {
    title: 'patterns without examples',
    hint: 'Write at least 25 examples and 10 texts that only look like it: they are its tests.',
  },
  BH127: {
    title: "condition on the other party's behaviour",
    hint: '"after" looks at the other party, "previous", "beside" and "without" at the same one, "earlier" at both.',
  },
  BH128: { title: 'behaviour without a name, a party or a meaning', hint: 'Give it id, by and meaning.' },
  BH129: { title: 'word list that no pattern uses', hint: 'Remove it, or name it in a pattern: @list.' },
  BH190: { title: 'unknown behaviour', hint: 'Use a behaviour of the catalogue, or write its file.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
