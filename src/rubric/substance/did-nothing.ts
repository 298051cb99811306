import type { Observation } from '../../behaviour/observation.js';
import type { Conversation } from '../../conversation/conversation.js';
import type { Withheld } from '../assessment.js';
import { turnsWithCredit } from './taking-up.js';
import { withholdingOf } from './withholding.js';

/**
 * Whether the agent did nothing at the desk and said nothing that anybody would credit: nothing at all, murmurs, words
 * that do harm, words without substance. Whatever the customer shows in such a conversation is not the agent's merit.
 *
 * @param observations with what only the whole conversation shows
 */
export function didNothing(
  { turns, actions = [] }: Conversation,
  observations: readonly Observation[],
  withheld: readonly Withheld[],
): boolean {
  if (actions.some(({ outcome }) => outcome === 'done')) return false;
  const own = observations.filter(
    (observation) =>
      turns[observation.turn]?.speaker === 'agent' && withholdingOf(observation, withheld) === undefined,
  );
  return turnsWithCredit(own).size === 0;
}

/** Says so beside the agent's last words, unless it is said already why they earned nothing. */
export function nothingDone({ turns }: Conversation, withheld: readonly Withheld[]): readonly Withheld[] {
  const turn = turns.findLastIndex(({ speaker }) => speaker === 'agent');
  if (turn < 0 || withheld.some((each) => each.turn === turn)) return [];
  return [{ turn, from: 0, to: turns[turn]?.text.length ?? 0, reason: 'did-nothing' }];
}
