import type { AnswerValue } from '../assessment.js';
import type { Timeline } from '../timeline/timeline.js';

/** What `when` can ask about. Counts are of turns; places are turn indices, -1 where it never happened. */
export interface Facts {
  readonly said: (ids: readonly string[]) => number;
  readonly cue: (ids: readonly string[]) => number;
  readonly done: (actions: readonly string[]) => number;
  readonly answers: Readonly<Record<string, AnswerValue | null>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly turns: number;
  readonly agentTurns: number;
  readonly customerTurns: number;
  readonly channel: string;
  /** Whether a desk was at hand, so that what was not done there was left undone. */
  readonly desk: boolean;
}

/** What the `when` of a cap can ask besides. */
export interface ResultFacts extends Facts {
  readonly credited: (ids: readonly string[]) => number;
  readonly first: (ids: readonly string[]) => number;
  readonly last: (ids: readonly string[]) => number;
  readonly saidInLast: (id: string, n: number) => number;
  readonly cueInLast: (id: string, n: number) => number;
  /** Agent turns at least half of whose text earned nothing for lack of substance. */
  readonly emptyTurns: number;
  /** Number of turns in which credit was withheld for this reason. */
  readonly withheld: (reason: string) => number;
  readonly met: (criterion: string) => boolean;
  /** 0–1, or -1 where the criterion is not applicable or not assessed. */
  readonly share: (criterion: string) => number;
  /** 0–100 and above, or -1 where nothing was assessed. */
  readonly score: (dimension: string) => number;
}

/** Facts of a conversation; without one every count is 0. */
export function factsOf(
  timeline: Timeline | undefined,
  channel: string | undefined,
  answers: Facts['answers'],
  limits: Facts['limits'],
): Facts {
  const count = (ids: readonly string[]) => turnsWith(timeline, ids).size;
  return {
    said: count,
    cue: count,
    done: (actions) =>
      new Set(actions.flatMap((action) => timeline?.happened(`action:${action}`) ?? [])).size,
    answers,
    limits,
    turns: timeline?.turns.length ?? 0,
    agentTurns: timeline?.agentTurns.length ?? 0,
    customerTurns: timeline?.customerTurns.length ?? 0,
    channel: channel ?? '',
    desk: timeline?.hasDesk ?? false,
  };
}

/** Turn indices in which any of these was observed, credited or not. */
export function turnsWith(
  timeline: Timeline | undefined,
  ids: readonly string[],
  creditedOnly = false,
): ReadonlySet<number> {
  const turns = new Set<number>();
  for (const id of ids) {
    for (const { turn, withheld } of timeline?.happened(id) ?? []) {
      if (!creditedOnly || !withheld) turns.add(turn);
    }
  }
  return turns;
}
