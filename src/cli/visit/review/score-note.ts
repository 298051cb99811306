import type { Messages } from '../../messages/messages.js';

/** The score after a change, beside the one before. */
export function scoreNote(score: number | null, before: number | null, messages: Messages): string {
  const [now, then] = [score, before].map((value) => writtenScore(value, messages));
  return now === then ? messages.scoreSame(now ?? '') : messages.scoreNow(now ?? '', then ?? '');
}

/** One decimal; a dash where nothing could be assessed. */
function writtenScore(score: number | null, { number }: Messages): string {
  return score === null ? '–' : number(Math.round(score * 10) / 10);
}
