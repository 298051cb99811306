import { makeProblem } from '../../files/make-problem.js';
import { wrapText } from '../../report/wrap-text.js';
import { answerWords } from '../../visit/answer-words.js';
import type { ExitCode, Run } from '../command.js';
import type { ForgetOptions } from '../commands/forget.js';
import { UsageError } from '../failures.js';
import { openKeyboard } from '../terminal/keyboard.js';

/** What cannot be undone is confirmed: at the terminal, or by `--yes`. Otherwise the exit code to leave with. */
export async function isSure(run: Run, { yes }: ForgetOptions, question: string): Promise<true | ExitCode> {
  if (yes === true) return true;
  const { messages, screen } = run;
  if (!run.interactive) throw new UsageError(makeProblem('CL115', messages.forgetNeedsYes));
  screen.note(wrapText(question, screen.columns()).join('\n'));
  const asker = openKeyboard();
  try {
    const typed = await asker.ask('> ');
    if (typed.kind === 'interrupt') return 130;
    const answer = typed.kind === 'text' ? fold(typed.text) : '';
    // A single letter is typed too easily: the whole word.
    const whole = answerWords(run.language).yes.filter((word) => word.length > 1);
    if (whole.includes(answer)) return true;
  } finally {
    asker.close();
  }
  screen.note(messages.forgetLeft);
  return 0;
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
