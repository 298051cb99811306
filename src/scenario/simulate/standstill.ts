import type { Session } from '../session.js';
import type { State } from '../state.js';

/** Oftener than this in one conversation, and the customer goes in circles. */
const repeatsAtMost = 3;

/** The rule, fact or topic that came most often, where that was too often; as `rule:<id>`, `fact:<id>`, `topic:<id>`. */
export function repeatedPart({ fired, asked }: State): string | undefined {
  const times = new Map<string, number>();
  for (const id of fired) times.set(`rule:${id}`, (times.get(`rule:${id}`) ?? 0) + 1);
  for (const [key, count] of Object.entries(asked)) if (!key.startsWith('stock:')) times.set(key, count);
  const [most] = [...times].toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > repeatsAtMost ? most[0] : undefined;
}

function newsOf({ revealed, fired, flags, desk, asked }: State): string {
  const done = desk.filter(({ outcome }) => outcome === 'done').length;
  return JSON.stringify([revealed.length, new Set(fired).size, flags, done, Object.keys(asked).length]);
}

/** The longest row of agent turns that brought nothing new: no fact, rule, flag, action or question. */
export function turnsWithoutProgress({ moments }: Session): number {
  let longest = 0;
  let row = 0;
  let news = '';
  for (const { event, state } of moments) {
    const now = newsOf(state);
    if (now !== news) row = 0;
    else if (event?.kind === 'said' || event?.kind === 'silent') row += 1;
    news = now;
    longest = Math.max(longest, row);
  }
  return longest;
}
