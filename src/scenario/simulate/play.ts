import type { CompiledScenario } from '../compiled.js';
import { advance, openSession, type Session } from '../session.js';
import { step } from '../step.js';
import { hintIndex } from './hint-index.js';
import { leave, type Player, type Seen } from './player.js';

/** A conversation with a simulated agent. */
export interface Played {
  readonly session: Session;
  /** Index of the hint that showed before each of the agent's events; -1 for none. */
  readonly hints: readonly number[];
}

/** The engine ends a conversation long before; nothing may go on for ever. */
const eventsAtMost = 400;

/** Plays one conversation to its end. The same player, scenario and seed give the same conversation. */
export function play(compiled: CompiledScenario, player: Player, seed: number): Played {
  let session = openSession(compiled, seed);
  const hints: number[] = [];
  for (let events = 0; session.state.ending === undefined && events < eventsAtMost; events += 1) {
    const { state } = session;
    const hint = hintIndex(compiled, state);
    hints.push(hint);
    const seen: Seen = {
      turns: state.turns,
      effects: session.moments.at(-1)?.effects ?? [],
      desk: state.desk,
      told: state.revealed,
      hint,
      consider(event) {
        const [next] = step(compiled, state, event);
        const outcome = compiled.source.endings.find(({ id }) => id === next.ending)?.outcome;
        return { hint: hintIndex(compiled, next), outcome };
      },
    };
    session = advance(compiled, session, player(seen));
  }
  return { session: session.state.ending === undefined ? advance(compiled, session, leave) : session, hints };
}
