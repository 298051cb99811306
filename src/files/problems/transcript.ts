import type { ProblemKind } from './kind.js';

/** TR: 101–106 for records of JSON Lines that are not conversations; from 120 for transcripts of any format. */
export const transcriptProblems = {
  TR101: {
    title: 'not a conversation',
    hint: 'Write an object with "turns": see schemas/conversation.schema.json.',
  },
  TR102: { title: 'key missing', hint: 'Add the key: see schemas/conversation.schema.json.' },
  TR103: { title: 'wrong kind of value', hint: 'Write a value of the kind that is named.' },
  TR105: { title: 'value not allowed', hint: 'Choose one of the values that are named.' },
  TR106: { title: 'number out of range', hint: 'Choose a number within the limits.' },
  TR120: {
    title: 'no conversation found',
    hint: 'Begin each turn with who speaks, or name the format: --format.',
  },
  TR121: {
    title: 'unknown speaker',
    hint: 'Say who it is: --map "Anna=agent" (agent, customer, system or text).',
  },
  TR122: { title: 'words before the first speaker', hint: 'Start the transcript with a speaker label.' },
  TR123: { title: 'line too long', hint: 'Write one conversation a line, at most 1 MB each.' },
  TR124: { title: 'turn too long', hint: 'A turn may hold at most 100 kB; check the speaker labels.' },
  TR125: { title: 'too many turns', hint: 'Separate conversations by a line of --- or a "# id" heading.' },
  TR126: {
    title: 'conversation too long',
    hint: 'Separate conversations by a line of --- or a "# id" heading.',
  },
  TR127: {
    title: 'words without a speaker',
    hint: 'Mark the speaker: <v Agent> in WebVTT, "Agent: " elsewhere.',
  },
  TR128: {
    title: 'malformed cue',
    hint: 'Write a cue as "00:01.000 --> 00:02.500" with the words under it.',
  },
  TR129: { title: 'not valid JSON', hint: 'Write one JSON object a line.' },
  TR130: {
    title: 'speaker map not understood',
    hint: 'Write --map "Anna=agent" (agent, customer, system or text).',
  },
  TR131: { title: 'bytes that are not UTF-8', hint: 'Save the file with the encoding UTF-8.' },
  TR133: {
    title: 'language that cannot be scored',
    hint: 'Name the language with --language if it was taken for another.',
  },
  TR134: { title: 'nothing was said', hint: 'Nothing to do: internal notes and events are never scored.' },
  TR135: {
    title: 'recording without text',
    hint: 'Have the recording transcribed, and put its words in as dialog of the type text.',
  },
  TR136: {
    title: 'not in the format that was named',
    hint: 'Leave --format out: the format is recognised by the content.',
  },
  TR137: {
    title: 'columns not recognised',
    hint: 'Name the columns in the first line: conversation, speaker, text, time.',
  },
  TR138: {
    title: 'broken row',
    hint: 'Put quotes around text that holds a separator, a quote or a line break; double the quotes in it.',
  },
  TR139: {
    title: 'rows of a conversation apart',
    hint: 'Sort the file by conversation, then by time.',
  },
  TR140: {
    title: 'mail not understood',
    hint: 'Save the mail as .eml again, from the program that it is in.',
  },
  TR141: {
    title: 'document too long',
    hint: 'Export in smaller parts, or as JSON Lines: one conversation a line.',
  },
  TR132: { title: 'transcript cannot be read', hint: 'Check the path, and that you may read the file.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
