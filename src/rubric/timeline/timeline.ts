import type { Observation } from '../../behaviour/observation.js';
import type { Conversation, DeskAction, Turn } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { withholdingOf } from '../substance/withholding.js';
import { type Happening, positionOfAction, positionOfWords } from './happening.js';
import { isSure } from './sure.js';

/** A conversation as what happened in it, in order. */
export interface Timeline {
  readonly turns: readonly Turn[];
  /** Turn indices of the agent's turns. */
  readonly agentTurns: readonly number[];
  /** Turn indices of the customer's turns. */
  readonly customerTurns: readonly number[];
  /** Whether the desk was recorded at all; without it nothing can be said about actions. */
  readonly hasDesk: boolean;
  readonly withheld: readonly Withheld[];
  /** The agent neither said nor did anything of substance (`didNothing`): nothing is credited. */
  readonly idle?: boolean;
  /**
   * What happened by id (behaviour, cue, `action:<id>`), in order of time. Refused actions are not here. An id
   * that ends in `*` stands for all that begin so.
   */
  happened(id: string): readonly Happening[];
  /** Actions tried, refused ones included, by action id without prefix. */
  attempted(action: string): readonly Happening[];
}

/**
 * Places observations and actions in time. Behaviours count on agent turns and cues on customer turns;
 * observations elsewhere, unsure or out of range are dropped. `withheld` marks what earns nothing.
 */
export function timelineOf(
  conversation: Conversation,
  observations: readonly Observation[],
  withheld: readonly Withheld[],
): Timeline {
  const { turns } = conversation;
  const ordinals = agentOrdinals(turns);
  const said = new Map<string, Happening[]>();
  const tried = new Map<string, Happening[]>();
  for (const observation of observations) {
    const turn = turns[observation.turn];
    if (!turn || turn.speaker === 'system' || !isSure(observation)) continue;
    const reason = withholdingOf(observation, withheld);
    append(said, observation.behaviour, {
      id: observation.behaviour,
      turn: observation.turn,
      position: positionOfWords(observation.turn, observation.from, turn.text.length),
      ordinal: ordinals[observation.turn] ?? -1,
      observation,
      ...(reason ? { withheld: reason } : {}),
    });
  }
  (conversation.actions ?? []).forEach((action, nth) => {
    const happening = actionHappening(action, nth, ordinals[action.after] ?? -1);
    append(tried, action.action, happening);
    if (action.outcome === 'done') append(said, happening.id, happening);
  });
  for (const list of [...said.values(), ...tried.values()]) list.sort((a, b) => a.position - b.position);
  return {
    turns,
    agentTurns: indicesOf(turns, 'agent'),
    customerTurns: indicesOf(turns, 'customer'),
    hasDesk: conversation.actions !== undefined,
    withheld,
    happened: (id) => matching(said, id),
    attempted: (action) => matching(tried, action),
  };
}

function actionHappening(action: DeskAction, nth: number, ordinal: number): Happening {
  return {
    id: `action:${action.action}`,
    turn: action.after,
    position: positionOfAction(action.after, nth),
    ordinal,
    action,
  };
}

function matching(map: ReadonlyMap<string, readonly Happening[]>, id: string): readonly Happening[] {
  if (!id.endsWith('*')) return map.get(id) ?? [];
  const begin = id.slice(0, -1);
  const found = [...map].flatMap(([name, list]) => (name.startsWith(begin) ? list : []));
  return found.sort((a, b) => a.position - b.position);
}

function append(map: Map<string, Happening[]>, key: string, value: Happening): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function indicesOf(turns: readonly Turn[], speaker: Turn['speaker']): readonly number[] {
  return turns.flatMap((turn, index) => (turn.speaker === speaker ? [index] : []));
}

/** For each turn the number of agent turns up to and including it, minus one. */
function agentOrdinals(turns: readonly Turn[]): readonly number[] {
  let ordinal = -1;
  return turns.map((turn) => {
    if (turn.speaker === 'agent') ordinal += 1;
    return ordinal;
  });
}
