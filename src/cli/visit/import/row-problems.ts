import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { stripControls } from '../../../report/strip-controls.js';
import type { RowFault } from '../../../visit/import/row-fault.js';
import type { Messages } from '../../messages/messages.js';

type Place = Pick<Problem, 'file' | 'line'>;

/** What is wrong with a row, with the heading of the column it is in. */
export function rowProblem(fault: RowFault, place: Place, messages: Messages): Problem {
  const words = messages.importWords;
  switch (fault.kind) {
    case 'answer': {
      const why = messages.answerFault(fault.fault);
      return makeProblem('VI165', words.answer(short(fault.column), short(fault.given), why), place);
    }
    case 'unanswered':
      return makeProblem('VI166', words.unanswered(fault.question, named(fault.column)), place);
    case 'comment-missing':
      return makeProblem('VI167', words.commentMissing(fault.question, named(fault.column)), place);
    case 'twice':
      return makeProblem('VI163', words.twice(short(fault.column), short(fault.other)), place);
    case 'too-long':
      return makeProblem('VI172', words.tooLong(short(fault.column), fault.most), place);
    case 'no-site':
      return makeProblem('VI168', words.noSite, place);
    case 'no-day':
      return makeProblem('VI168', words.noDay, place);
    case 'bad-day':
      return makeProblem('VI169', words.badDay(short(fault.column), short(fault.given)), place);
  }
}

export function brokenProblem(
  why: 'long' | 'open' | 'syntax' | 'extra',
  place: Place,
  { importWords: words }: Messages,
): Problem {
  if (why === 'long') return makeProblem('VI172', words.rowTooLong, place);
  if (why === 'syntax') return makeProblem('VI171', words.notJson, place);
  return makeProblem('VI164', why === 'open' ? words.neverClosed : words.extraCells, place);
}

const longestQuote = 60;

/** Text from a file, cut to what a line can show. */
export function short(text: string): string {
  const clean = stripControls(text).trim();
  return clean.length > longestQuote ? `${clean.slice(0, longestQuote)}…` : clean;
}

function named(column: string | undefined): string | undefined {
  return column === undefined ? undefined : short(column);
}
