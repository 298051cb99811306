import type { AgentEvent } from '../state.js';
import { rightParams } from './desk-params.js';
import type { Kit, Seen } from './player.js';

/** What gold conversations with a good ending did while this hint showed, the best conversation first. */
function goldMoves({ material }: Kit, hint: number): readonly AgentEvent[] {
  const good = material.golds.filter(({ outcome }) => outcome === 'good');
  return good.flatMap(({ steps }) => steps.filter((step) => step.hint === hint).map(({ event }) => event));
}

const behavioursTried = [
  'greet',
  'acknowledge-feeling',
  'apologise',
  'restate-issue',
  'take-ownership',
  'commit-timeframe',
  'promise-follow-up',
  'confirm-resolution',
  'offer-more-help',
  'close-warmly',
];

function saying(texts: readonly string[], most: number): readonly AgentEvent[] {
  return texts.slice(0, most).map((text) => ({ kind: 'said', text }));
}

/** Everything that might help: what is not known yet, what can be done, what can be told or said. */
function everything({ material, chance }: Kit, seen: Seen): readonly AgentEvent[] {
  const { askables, actions, rules } = material.compiled;
  const open = askables.filter(
    ({ kind, id }) => kind === 'topic' || (kind === 'fact' && !seen.told.includes(id)),
  );
  return [
    ...open.flatMap(({ key }) => saying(material.asks(key), 1)),
    ...[...actions.values()].map(
      (action): AgentEvent => ({
        kind: 'did',
        action: action.source.id,
        params: rightParams(material, action, chance),
      }),
    ),
    ...rules.flatMap(({ source }) => saying(material.tells(source.id), 2)),
    ...behavioursTried.flatMap((id) => saying(material.said(id), 2)),
  ];
}

/** Looking through everything takes long; where it was in vain so often it is left. */
const searchesAtMost = 3;

function found(kit: Kit, seen: Seen): AgentEvent | undefined {
  const known = kit.learnt.get(seen.hint) ?? { helped: undefined, searches: 0 };
  if (known.helped !== undefined && helps(seen, known.helped)) return known.helped;
  if (known.searches >= searchesAtMost) return undefined;
  const helped = everything(kit, seen).find((event) => helps(seen, event));
  kit.learnt.set(seen.hint, { helped: helped ?? known.helped, searches: known.searches + 1 });
  return helped;
}

function helps(seen: Seen, event: AgentEvent): boolean {
  const { hint, outcome } = seen.consider(event);
  return outcome === 'good' || (outcome === undefined && hint > seen.hint);
}

/**
 * What to do under the hint that shows: first what gold conversations did there, then whatever the coach would nod
 * at. Undefined where nothing is known to help.
 *
 * @param tried how often this hint has been acted upon already
 */
export function mendingUnder(kit: Kit, seen: Seen, tried: number): AgentEvent | undefined {
  const gold = goldMoves(kit, seen.hint);
  const helping = gold.find((event) => helps(seen, event));
  return helping ?? found(kit, seen) ?? gold[tried];
}
