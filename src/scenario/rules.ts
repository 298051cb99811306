import type { CompiledRule, CompiledScenario } from './compiled.js';
import { holds, type Scope } from './conditions.js';
import { type Draft, flagged, leavingOut, moved, revealing, saying } from './draft.js';
import { scopeOf } from './scope.js';
import type { TakenIn } from './taken-in.js';
import type { Reading, Span } from './tools.js';

/** What a rule is tried against: a turn that was said, or an action just done. */
export interface Occasion {
  readonly behaviours: readonly string[];
  readonly taken?: TakenIn;
  readonly action?: string;
  /** The agent said goodbye. */
  readonly farewell?: boolean;
}

export interface Fired {
  readonly rule: CompiledRule;
  /** Words that the rule answers. */
  readonly spans: readonly Span[];
}

function wordsAnswered(compiled: CompiledScenario, rule: CompiledRule, reading: Reading): readonly Span[] {
  const ids = [...(rule.source.on ?? []), ...(rule.source.all ?? [])];
  const heard = reading.heard.filter((each) => ids.includes(each.behaviour));
  return [...heard, ...rule.patterns.flatMap((pattern) => compiled.tools.find(pattern, reading))];
}

function fits(draft: Draft, rule: CompiledRule, occasion: Occasion, scope: Scope): boolean {
  const { id, on, all, did, asked, again } = rule.source;
  if (!again && draft.state.fired.includes(id)) return false;
  if (did === undefined ? occasion.action !== undefined : !did.includes(occasion.action ?? '')) return false;
  if (on !== undefined && !on.some((each) => occasion.behaviours.includes(each))) return false;
  if (all !== undefined && !all.every((each) => occasion.behaviours.includes(each))) return false;
  if (asked !== undefined && occasion.taken?.worded.has(rule) !== true) return false;
  return holds(rule.when, scope);
}

/** The first of the rules that fits. */
export function findRule(
  compiled: CompiledScenario,
  draft: Draft,
  occasion: Occasion,
  rules: readonly CompiledRule[] = compiled.rules,
): Fired | undefined {
  const scope = scopeOf(compiled, draft.state, occasion.behaviours, occasion.farewell);
  const rule = rules.find((each) => fits(draft, each, occasion, scope));
  if (rule === undefined) return undefined;
  return {
    rule,
    spans: occasion.taken === undefined ? [] : wordsAnswered(compiled, rule, occasion.taken.reading),
  };
}

/** What came of the rules of one turn. */
export interface Firing {
  readonly draft: Draft;
  /** Every rule that fired, in order. */
  readonly fired: readonly Fired[];
}

const speaks = ({ rule }: Fired): boolean => rule.source.say !== undefined;

/** More than these in one turn, and the customer would make a speech; a letter answers point by point. */
const followersAtMost = 2;
const followersInEmail = 4;

/**
 * Fires a rule, and after it those that may follow in the same turn: a reply that tells, promises and
 * asks for a yes at once is heard as all three. One that would have spoken too, but for the number of those before
 * it, is noted as left out; a rule without words takes nobody's place.
 */
export function fireWithFollowers(
  compiled: CompiledScenario,
  before: Draft,
  first: Fired,
  occasion: Occasion,
): Firing {
  let draft = fire(compiled, before, first);
  const fired = [first];
  const most = 1 + (compiled.source.channel === 'email' ? followersInEmail : followersAtMost);
  let followers = compiled.rules.filter((rule) => rule.source.also === true && rule !== first.rule);
  while (fired.at(-1)?.rule.source.goto === undefined) {
    const next = findRule(compiled, draft, occasion, followers);
    if (next === undefined) break;
    followers = followers.filter((rule) => rule !== next.rule);
    if (speaks(next) && fired.filter(speaks).length >= most) {
      draft = leavingOut(draft, next.rule.source.id);
    } else {
      draft = fire(compiled, draft, next);
      fired.push(next);
    }
  }
  return { draft, fired };
}

export function fire(compiled: CompiledScenario, draft: Draft, { rule }: Fired): Draft {
  const { id, mood, set, reveal, say } = rule.source;
  const noted = { ...draft, state: { ...draft.state, fired: [...draft.state.fired, id] } };
  const changed = revealing(flagged(moved(noted, mood, [`rule:${id}`]), set), reveal);
  return say === undefined ? changed : saying(compiled, changed, say);
}
