import type { AgentEvent } from '../state.js';
import type { GoldPath, PathStep } from './gold-paths.js';
import { mendingUnder } from './mend.js';
import { type Kit, leave, type Player, type Seen } from './player.js';
import { remediesFor } from './remedies.js';

/** How an agent goes through a gold conversation. */
export interface Manner {
  /** The turn in the agent's own words; empty where it would not say it at all. */
  readonly voice: (turn: string) => string;
  /** Share of turns before which it asks something of its own accord, 0–1. */
  readonly curiosity: number;
}

/** So often the same hint is acted upon before the agent goes on without. */
const triesPerHint = 4;
const remediesPerConversation = 12;

/** Questions for whatever the customer can answer. */
function curiousQuestion({ material, chance }: Kit): string | undefined {
  const key = chance.pick(material.decent);
  return key === undefined ? undefined : chance.pick(material.asks(key).slice(0, 8));
}

/** The hints that a path has already put behind it before each of its steps. */
function passedBefore(steps: readonly PathStep[], at: number): ReadonlySet<number> {
  return new Set(steps.slice(0, at).map(({ hint }) => hint));
}

/**
 * Goes the way of a gold conversation in words of its own. What the desk refuses for lack of something is mended
 * and tried again; a hint that shows again says that something did not get through, and is acted upon before
 * going on. Without a gold conversation it goes by the hints alone.
 */
export function follow(kit: Kit, path: GoldPath | undefined, { voice, curiosity }: Manner): Player {
  const { material, chance } = kit;
  const steps = path?.steps ?? [];
  const waiting: AgentEvent[] = [];
  const tries = new Map<number, number>();
  const spokenBefore = new Set<string>();
  let at = 0;
  let remedies = 0;
  let closing = 0;
  let last: AgentEvent | undefined;

  const spoken = (event: AgentEvent): AgentEvent | undefined => {
    if (event.kind !== 'said') return event;
    const text = voice(event.text);
    return text === '' ? undefined : { kind: 'said', text };
  };

  const mendRefusal = (seen: Seen): void => {
    const refusal = seen.effects.find((effect) => effect.kind === 'desk' && effect.code === 'needs');
    if (refusal?.kind !== 'desk' || last?.kind !== 'did' || remedies >= remediesPerConversation) return;
    remedies += 1;
    waiting.unshift(...remediesFor(kit, refusal.action, seen), last);
  };

  const actOnHint = (seen: Seen): AgentEvent | undefined => {
    const tried = tries.get(seen.hint) ?? 0;
    if (seen.hint < 0 || tried >= triesPerHint) return undefined;
    tries.set(seen.hint, tried + 1);
    const event = mendingUnder(kit, seen, tried);
    const mending = event === undefined ? undefined : spoken(event);
    // What its manner leaves of a turn may be no more than it has said already: nobody says that once more.
    return mending?.kind === 'said' && spokenBefore.has(mending.text) ? undefined : mending;
  };

  const nextStep = (seen: Seen): AgentEvent | undefined => {
    while (at < steps.length) {
      const step = steps[at];
      if (step === undefined) break;
      const fellBehind = seen.hint !== step.hint && passedBefore(steps, at).has(seen.hint);
      const mended = fellBehind ? actOnHint(seen) : undefined;
      if (mended !== undefined) return mended;
      const early = at > 0 && at < steps.length / 2;
      const question = early && chance.below(curiosity) ? curiousQuestion(kit) : undefined;
      if (question !== undefined) return { kind: 'said', text: question };
      at += 1;
      const event = spoken(step.event);
      if (event !== undefined) return event;
    }
    return undefined;
  };

  const closingTurn = (): AgentEvent => {
    const behaviour = ['confirm-resolution', 'offer-more-help', 'close-warmly'][closing];
    closing += 1;
    const text = behaviour === undefined ? undefined : chance.pick(material.said(behaviour));
    return text === undefined ? leave : (spoken({ kind: 'said', text }) ?? leave);
  };

  return (seen) => {
    mendRefusal(seen);
    last = waiting.shift() ?? nextStep(seen) ?? actOnHint(seen) ?? closingTurn();
    if (last.kind === 'said') spokenBefore.add(last.text);
    return last;
  };
}
