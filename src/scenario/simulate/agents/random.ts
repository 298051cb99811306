import type { AgentEvent } from '../../state.js';
import { rightParams, wrongParams } from '../desk-params.js';
import { type Kit, leave, type MakePlayer, type Seen } from '../player.js';
import { reworded } from '../voices.js';

/** Ways of saying a gold turn, and of asking or telling something; more would only cost reading. */
const variants = 2;
const wordingsUsed = 12;

function anAction({ material, chance }: Kit): AgentEvent | undefined {
  const action = chance.pick([...material.compiled.actions.values()]);
  if (action === undefined) return undefined;
  const params = chance.below(0.8) ? rightParams(material, action, chance) : wrongParams(action);
  return { kind: 'did', action: action.source.id, params };
}

function aSentence({ material, chance }: Kit): string | undefined {
  const { askables, rules, behaviours } = material.compiled;
  switch (chance.whole(8)) {
    case 0:
    case 1: {
      const turn = chance.pick(material.turns);
      return turn === undefined ? undefined : reworded(material, turn, chance.whole(variants));
    }
    case 2:
    case 3:
    case 4: {
      const asked = chance.pick(askables);
      return asked === undefined ? undefined : chance.pick(material.asks(asked.key).slice(0, wordingsUsed));
    }
    case 5:
    case 6: {
      const rule = chance.pick(rules);
      return rule === undefined
        ? undefined
        : chance.pick(material.tells(rule.source.id).slice(0, wordingsUsed));
    }
    default: {
      const behaviour = chance.pick([...behaviours.values()].filter(({ by }) => by === 'agent'));
      return behaviour === undefined ? undefined : chance.pick(material.said(behaviour.id));
    }
  }
}

/** Goes along with a gold conversation for a while, or not at all, and from there says and does anything. */
export const random: MakePlayer = (kit) => {
  const { material, chance } = kit;
  const path = chance.pick(material.golds)?.steps ?? [];
  const along = chance.below(0.3) ? 0 : chance.whole(path.length + 1);
  let at = 0;
  return ({ turns }: Seen) => {
    const step = at < along ? path[at] : undefined;
    at += 1;
    if (step !== undefined) return step.event;
    if (turns > 3 && chance.below(0.04)) return leave;
    if (chance.below(0.05)) return { kind: 'silent' };
    const acted = chance.below(0.2) ? anAction(kit) : undefined;
    if (acted !== undefined) return acted;
    const text = aSentence(kit);
    return text === undefined ? { kind: 'silent' } : { kind: 'said', text };
  };
};
