import type { Conversation, Speaker } from '../conversation/conversation.js';
import type { ContextRule } from './catalogue.js';

/** Something found in a turn, with the conditions under which it counts. */
export interface Found {
  readonly behaviour: string;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  /** Index of its sentence in the turn. */
  readonly sentence: number;
  readonly context?: readonly ContextRule[];
  /** Absent: a rule. */
  readonly source?: 'model';
}

/** What went before a turn, as far as conditions on the conversation ask. */
export interface ConversationContext {
  /** Number of this turn among the speaker's own, from 0; absent: unknown. */
  readonly ownTurn?: number;
  /** How many turns the speaker has in all; absent while the conversation runs. */
  readonly ownTurns?: number;
  /** Ids found in any earlier turn. */
  readonly earlier: ReadonlySet<string>;
  /** Ids found in the other party's turns since the speaker's last turn. */
  readonly answered: ReadonlySet<string>;
  /** Whether one of those turns asks something. */
  readonly asked: boolean;
  /** Ids found in the speaker's own turn before this one; absent: unknown. */
  readonly previous?: ReadonlySet<string>;
}

/** Follows a conversation turn by turn. */
export interface ContextTrail {
  at(speaker: Speaker): ConversationContext;
  /** The trail after a turn in which `ids` were found and in which something was asked or not. */
  next(speaker: Speaker, ids: readonly string[], asked: boolean): ContextTrail;
}

interface Run {
  readonly ids: ReadonlySet<string>;
  readonly asked: boolean;
}

interface Trail {
  readonly total: Readonly<Record<Speaker, number>> | undefined;
  readonly spoken: Readonly<Record<Speaker, number>>;
  readonly earlier: ReadonlySet<string>;
  readonly last: Speaker | undefined;
  /** What the last speaker said in a row, and what the other said before that. */
  readonly run: Run;
  readonly before: Run;
  /** What each speaker's latest turn carried. */
  readonly latest: Readonly<Record<Speaker, ReadonlySet<string>>>;
}

const none: Readonly<Record<Speaker, number>> = { agent: 0, customer: 0, system: 0 };
const nothing: Run = { ids: new Set(), asked: false };
const silent: Trail['latest'] = { agent: nothing.ids, customer: nothing.ids, system: nothing.ids };

function withAll(known: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return ids.every((id) => known.has(id)) ? known : new Set([...known, ...ids]);
}

function follow(trail: Trail): ContextTrail {
  return {
    at(speaker) {
      const heard = trail.last === speaker ? trail.before : trail.run;
      return {
        ownTurn: trail.spoken[speaker],
        ...(trail.total && { ownTurns: trail.total[speaker] }),
        earlier: trail.earlier,
        answered: heard.ids,
        asked: heard.asked,
        previous: trail.latest[speaker],
      };
    },
    next(speaker, ids, asked) {
      const spoken = { ...trail.spoken, [speaker]: trail.spoken[speaker] + 1 };
      if (speaker === 'system') return follow({ ...trail, spoken });
      const same = trail.last === speaker;
      const own = new Set(ids);
      return follow({
        ...trail,
        spoken,
        earlier: withAll(trail.earlier, ids),
        last: speaker,
        run: same
          ? { ids: withAll(trail.run.ids, ids), asked: trail.run.asked || asked }
          : { ids: own, asked },
        before: same ? trail.before : trail.run,
        latest: { ...trail.latest, [speaker]: own },
      });
    },
  };
}

/** The beginning of a conversation; give it whole when it is over, or nothing while it runs. */
export function beginTrail(conversation?: Conversation): ContextTrail {
  const total = { ...none };
  for (const turn of conversation?.turns ?? []) total[turn.speaker] += 1;
  return follow({
    total: conversation ? total : undefined,
    spoken: none,
    earlier: new Set(),
    last: undefined,
    run: nothing,
    before: nothing,
    latest: silent,
  });
}

/** A place is `first`, `last`, or one of these with a number of turns: `last-2`. */
function inPlace(place: string, { ownTurn, ownTurns }: ConversationContext): boolean {
  if (ownTurn === undefined) return true;
  const dash = place.indexOf('-');
  const size = dash < 0 ? 1 : Number(place.slice(dash + 1));
  if (place.startsWith('first')) return ownTurn < size;
  return ownTurns === undefined || ownTurn >= ownTurns - size;
}

function holdsBefore(rule: ContextRule, context: ConversationContext): boolean {
  if (rule.turn && !inPlace(rule.turn, context)) return false;
  if (rule.earlier && !rule.earlier.some((id) => context.earlier.has(id))) return false;
  if (rule.previous && !rule.previous.some((id) => context.previous?.has(id))) return false;
  if (rule.after_question && !context.asked) return false;
  return !rule.after || rule.after.some((id) => context.answered.has(id));
}

/** A turn about whose surroundings nothing is known. */
export const unknownContext: ConversationContext = { earlier: new Set(), answered: new Set(), asked: false };

/**
 * Keeps what counts in a turn of `words` words. Where nothing is known of the conversation, conditions on
 * the place count as met, and conditions on what went before do not.
 */
export function keepInContext(
  found: readonly Found[],
  words: number,
  context: ConversationContext,
): readonly Found[] {
  if (found.every((item) => item.context === undefined)) return found;
  const placed = found.filter(
    (item) =>
      item.context?.every(
        (rule) => holdsBefore(rule, context) && (rule.max_words === undefined || words <= rule.max_words),
      ) ?? true,
  );
  // Findings that lean on a neighbour hold up no other: two of them would hold up each other.
  const firm = placed.filter((item) => !(item.context ?? []).some((rule) => rule.beside));
  return placed.filter((item) =>
    (item.context ?? []).every((rule) => {
      const carries = (ids: readonly string[]): boolean =>
        firm.some((other) => other !== item && ids.includes(other.behaviour));
      return !(rule.without && carries(rule.without)) && (!rule.beside || carries(rule.beside));
    }),
  );
}
