import type { ProblemKind } from './kind.js';

/** VI, from 160: forms, and visits that come from other programs. */
export const visitExchangeProblems = {
  VI160: {
    title: 'condition not in the form',
    hint: 'Leave the question empty where it does not apply, or write the condition with ==, !=, <, >, && and ||.',
  },
  VI161: {
    title: 'no visits in this file',
    hint: 'The first line names the columns; shoptalk visit form --csv writes an empty table to fill in.',
  },
  VI162: {
    title: 'unknown column',
    hint: 'Name it by the id or the words of a question, or remove it; nothing of it was read.',
  },
  VI163: { title: 'two columns for one thing', hint: 'Keep one of the two columns.' },
  VI164: {
    title: 'row cannot be read',
    hint: 'Check quotes and separators of this row; nothing of it was kept.',
  },
  VI165: {
    title: 'answer not usable',
    hint: 'Give the answer as the question asks for it; the visit was not kept.',
  },
  VI166: {
    title: 'question without an answer',
    hint: 'Fill it in, or keep unfinished visits as drafts with --drafts.',
  },
  VI167: {
    title: 'comment missing',
    hint: 'Say in a few words what happened, in the column of the comment.',
  },
  VI168: {
    title: 'day or site missing',
    hint: 'Fill in the columns site and day; --site and --day give them for the whole file.',
  },
  VI169: { title: 'no such day', hint: 'Write days as 2026-11-22 or 22.11.2026.' },
  VI170: {
    title: 'visit of another checklist',
    hint: 'Name the checklist with --checklist, and keep the visits of each in a file of their own.',
  },
  VI171: {
    title: 'not readable as JSON',
    hint: 'Export the visits once more; a record that is cut off cannot be kept.',
  },
  VI172: {
    title: 'too long',
    hint: 'Shorten the text; a row may have at most a million characters, an answer 100,000.',
  },
  VI173: { title: 'checklist not known for this file', hint: 'Name it with --checklist.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
