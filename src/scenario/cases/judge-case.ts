import type { Case } from '../../files/generated/cases.js';
import type { CompiledScenario } from '../compiled.js';
import { looked, together } from './look.js';
import { lookAtAll } from './look-at-all.js';
import { playSteps } from './play.js';
import type { Score, Verdict } from './verdict.js';
import { viewOf, wholeView } from './view.js';

/**
 * Plays a hand-written case and looks at everything that it expects, step by step and in the end. Pointers of failures
 * lead into the file of cases.
 *
 * @param compiled the scenario in the language of the case
 * @param score how the scenario's rubric scores a conversation, see `scoring`
 */
export function judgeCase(compiled: CompiledScenario, name: string, given: Case, score: Score): Verdict {
  const played = playSteps(compiled, given.steps, score, given.seed);
  const whole = wholeView(compiled, played);
  const place = ['cases', name] as const;
  let before = 0;
  const steps = given.steps.map(({ expect }, index) => {
    const last = played.moments[index];
    const first = before + 1;
    before = last ?? before;
    if (expect === undefined) return together([]);
    const pointer = [...place, 'steps', index, 'expect'];
    if (last !== undefined) return lookAtAll(expect, viewOf(compiled, played, first, last), pointer);
    const got = played.session.state.ending ?? null;
    return looked(whole, false, () => ({ check: 'reached', expected: index + 1, got, pointer }));
  });
  const end = lookAtAll(given.expect ?? {}, whole, [...place, 'expect']);
  return {
    name,
    ...(given.about === undefined ? {} : { about: given.about }),
    played,
    ...together([...steps, end]),
  };
}
