import { setImmediate } from 'node:timers/promises';
import type { InputItem } from '../inputs.js';
import type { Mark, Marked } from '../mark.js';
import type { Group } from '../place.js';
import type { Team } from './team.js';

/** An item of the input after scoring. */
export type ScoredItem = Marked | Exclude<InputItem, { kind: 'conversation' }>;

interface UnderWay {
  readonly group: Group;
  readonly marked: Promise<readonly Marked[]>;
  done: boolean;
}

export interface Hands {
  /** Scores on this thread. */
  readonly mark: Mark;
  /** Other threads, from when they are there. */
  readonly team: () => Team | undefined;
  /** How many groups may be under way at once: what is read ahead is bounded by it. */
  readonly most: number;
}

/**
 * Scores groups and hands them on in the order they came, whoever was quicker. Where the team has no room this thread
 * scores the group itself, so that it neither idles nor reads ahead without bounds.
 */
export async function* scoredInOrder(
  groups: AsyncIterable<Group>,
  hands: Hands,
): AsyncGenerator<Group<ScoredItem>> {
  const queue: UnderWay[] = [];
  const next = async (): Promise<Group<ScoredItem> | undefined> => {
    const first = queue.shift();
    return first && { ...first.group, items: inPlaceOf(first.group.items, await first.marked) };
  };
  for await (const group of groups) {
    queue.push(begin(group, hands));
    // Lets reports of workers, and Ctrl-C, come through.
    await setImmediate();
    while (queue.length > 0 && (queue[0]?.done === true || queue.length >= hands.most)) {
      const ready = await next();
      if (ready) yield ready;
    }
  }
  for (let ready = await next(); ready !== undefined; ready = await next()) yield ready;
}

function begin(group: Group, { mark, team }: Hands): UnderWay {
  const conversations = group.items.flatMap((item) =>
    item.kind === 'conversation' ? [item.conversation] : [],
  );
  const others = team();
  if (others === undefined || !others.hasRoom || conversations.length === 0) {
    return { group, marked: Promise.resolve(conversations.map(mark)), done: true };
  }
  const marked = others.score(conversations);
  const begun: UnderWay = { group, marked, done: false };
  // A failure is thrown where the group is waited for.
  marked.then(
    () => {
      begun.done = true;
    },
    () => undefined,
  );
  return begun;
}

function inPlaceOf(items: readonly InputItem[], marked: readonly Marked[]): readonly ScoredItem[] {
  let at = 0;
  return items.flatMap((item): readonly ScoredItem[] => {
    if (item.kind !== 'conversation') return [item];
    const each = marked[at];
    at += 1;
    if (each === undefined) throw new Error(`${item.conversation.id} came back without a score`);
    return [each];
  });
}
