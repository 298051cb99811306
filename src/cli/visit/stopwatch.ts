import type { Question } from '../../visit/question.js';
import type { Asker, Typed } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';

/** Starts and stops the stopwatch; no answer to a question about a length of time begins with it. */
export const stopwatchKey = 's';

export function isTimed(question: Question): boolean {
  return question.kind === 'seen' && question.ask.type === 'duration';
}

/** Counts from now until Enter or `s`. The text is the seconds that passed, rounded. */
export async function takeTime(asker: Asker, view: VisitView, now: () => Date): Promise<Typed> {
  const started = now().getTime();
  view.tell('stopwatchRuns');
  const typed = await asker.ask(view.stopwatchPrompt, { keys: [stopwatchKey] });
  if (typed.kind !== 'text') return typed;
  const seconds = Math.max(0, Math.round((now().getTime() - started) / 1000));
  view.stopped(seconds);
  return { kind: 'text', text: String(seconds) };
}
