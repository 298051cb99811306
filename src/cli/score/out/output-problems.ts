import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import type { Messages } from '../../messages/messages.js';
import type { Refusal } from './decide.js';
import type { Difference } from './run-identity.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The problem behind an error of the file system when writing; undefined for a mistake in the program. */
export function writingProblem(error: unknown, file: string, messages: Messages): Problem | undefined {
  const code = codeOf(error);
  if (code === '') return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return makeProblem('BT106', messages.scoreNoRoom, { file });
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return makeProblem('FI113', messages.scoreNoFolder, { file, hint: messages.scoreNoFolderHint });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return makeProblem('FI113', messages.scoreNotAllowed, { file });
  return makeProblem('FI113', messages.scoreCannotWrite(code), { file });
}

/** Why a run does not begin, as problems: one for each thing that is not as it was. */
export function refusalProblems(why: Refusal, output: string, messages: Messages): readonly Problem[] {
  const at = { file: output };
  switch (why.kind) {
    case 'finished':
      return [makeProblem('BT101', messages.scoreOutputThere, at)];
    case 'damaged-journal':
      return [makeProblem('BT103', messages.scoreJournalDamaged, { file: `${output}.progress` })];
    case 'part-lost':
      return [makeProblem('BT104', messages.scorePartLost, { file: `${output}.part` })];
    case 'being-written':
      return [makeProblem('BT108', messages.scoreBeingWritten(why.process), at)];
    case 'different':
      return why.differences.map((each) => differenceProblem(each, output, messages));
  }
}

function differenceProblem(difference: Difference, output: string, messages: Messages): Problem {
  const at = { file: output };
  switch (difference.kind) {
    case 'program':
      return makeProblem('BT102', messages.scoreOtherProgram, at);
    case 'rubric':
      return makeProblem('BT102', messages.scoreOtherRubric, at);
    case 'inputs':
      return makeProblem('BT102', messages.scoreOtherInputs, at);
    case 'option':
      return makeProblem('BT102', messages.scoreOtherOption(difference.name), at);
    case 'input':
      return makeProblem('BT102', messages.scoreChangedInput, { file: difference.file });
  }
}
