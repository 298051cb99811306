import type { AgentEvent } from '../../state.js';
import type { Chance } from '../chance.js';
import { offParams } from '../desk-params.js';
import type { PathStep } from '../gold-paths.js';
import { type Kit, leave, type MakePlayer, type Seen } from '../player.js';
import { remediesFor } from '../remedies.js';
import { reworded } from '../voices.js';

/** Shares of the steps that slip the mind, come later than they should, or are said in one breath with the next. */
const forgotten = 0.2;
const putLater = 0.25;
const inOneBreath = 0.2;
const laterAtMost = 5;
/** Share of turns before which something comes to mind that belongs elsewhere. */
const beside = 0.2;
const wrongSum = 0.15;
const mendsRefusal = 0.6;
const wordingsUsed = 12;
/** Ways of saying a turn; more would only cost reading. */
const variants = 2;
/** What is asked too early as often as not. */
const closing: readonly string[] = ['confirm-resolution', 'offer-more-help'];

/** Steps left out and steps put later: the way of somebody who knows what to do, but not yet when. */
function jumbled(steps: readonly PathStep[], chance: Chance): readonly AgentEvent[] {
  return steps
    .filter(() => !chance.below(forgotten))
    .map(({ event }, index) => {
      const later = chance.below(putLater) ? 1 + chance.whole(laterAtMost) : 0;
      return { event, place: index + later + (later > 0 ? 0.5 : 0) };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ event }) => event);
}

/** Something that can be said in this scenario, be it the time for it or not. */
function somethingElse({ material, chance }: Kit): string | undefined {
  const { rules } = material.compiled;
  switch (chance.whole(4)) {
    case 0:
      return chance.pick(material.said(chance.pick(closing) ?? ''));
    case 1: {
      const key = chance.pick(material.decent);
      return key === undefined ? undefined : chance.pick(material.asks(key).slice(0, wordingsUsed));
    }
    default: {
      const rule = chance.pick(rules);
      return rule && chance.pick(material.tells(rule.source.id).slice(0, wordingsUsed));
    }
  }
}

/** Willing, but muddled: knows what is to be done, leaves some of it out, and tells and asks things out of order. */
export const muddled: MakePlayer = (kit) => {
  const { material, chance } = kit;
  const good = material.golds.filter(({ outcome }) => outcome === 'good');
  const waiting = [...jumbled(chance.pick(good)?.steps ?? [], chance)];
  let closed = 0;
  let last: AgentEvent | undefined;

  const saying = (text: string): AgentEvent => ({
    kind: 'said',
    text: reworded(material, text, chance.whole(variants)),
  });

  const mendRefusal = (seen: Seen): void => {
    const refusal = seen.effects.find((effect) => effect.kind === 'desk' && effect.code === 'needs');
    if (refusal?.kind !== 'desk' || last?.kind !== 'did' || !chance.below(mendsRefusal)) return;
    waiting.unshift(...remediesFor(kit, refusal.action, seen), last);
  };

  const nextStep = (): AgentEvent | undefined => {
    const event = waiting.shift();
    if (event?.kind === 'did') {
      const action = material.compiled.actions.get(event.action);
      return action && chance.below(wrongSum)
        ? { ...event, params: offParams(action, event.params, chance) }
        : event;
    }
    if (event?.kind !== 'said') return event;
    const [next] = waiting;
    if (next?.kind !== 'said' || !chance.below(inOneBreath)) return saying(event.text);
    waiting.shift();
    return saying(`${event.text} ${next.text}`);
  };

  const closingTurn = (): AgentEvent => {
    const text = chance.pick(material.said(closing[closed] ?? ''));
    closed += 1;
    return text === undefined ? leave : { kind: 'said', text };
  };

  return (seen) => {
    mendRefusal(seen);
    const aside = waiting.length > 0 && chance.below(beside) ? somethingElse(kit) : undefined;
    last = aside === undefined ? (nextStep() ?? closingTurn()) : { kind: 'said', text: aside };
    return last;
  };
};
