import type { ProblemKind } from './kind.js';

/** SV: answers of surveys. */
export const surveyProblems = {
  SV101: {
    title: 'columns not recognised',
    hint: 'Name the columns in the first line: site;day;csat;comment or site;day;instrument;value.',
  },
  SV102: {
    title: 'answer not usable',
    hint: 'Mend the row and import the file again: what is there already stays once.',
  },
  SV103: {
    title: 'nothing in the file',
    hint: 'Export the answers as CSV with the headings in the first line.',
  },
  SV104: { title: 'row that cannot be read', hint: 'Check the quotation marks in and before this row.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
