import type { AgentEvent } from '../../state.js';
import { leave, type MakePlayer } from '../player.js';
import { curtly } from '../voices.js';

const puttingOff = ['stall', 'pass-on', 'overpromise'];
const skipped = 0.45;

/** Wants to be done: leaves steps out, says the least, puts off, and hangs up. */
export const hasty: MakePlayer = ({ material, chance }) => {
  const decent = material.golds.filter(({ outcome }) => outcome === 'good' || outcome === 'mixed');
  const path = chance.pick(decent)?.steps ?? [];
  const steps = path.flatMap(({ event }): AgentEvent[] => {
    if (chance.below(skipped)) return [];
    if (event.kind !== 'said') return [event];
    const text = chance.below(0.25)
      ? chance.pick(material.said(chance.pick(puttingOff) ?? 'stall'))
      : curtly(material, event.text);
    return text === undefined || text === '' ? [] : [{ kind: 'said', text }];
  });
  const length = 2 + chance.whole(6);
  let at = 0;
  return () => {
    const event = at < length ? steps[at] : undefined;
    at += 1;
    return event ?? leave;
  };
};
