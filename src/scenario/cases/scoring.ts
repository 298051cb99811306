import type { Detector } from '../../behaviour/detector.js';
import { assess } from '../../rubric/assess.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { CompiledScenario } from '../compiled.js';
import type { Score } from './verdict.js';

/**
 * Scores what is played of a scenario by the same function as any other conversation, desk actions included.
 *
 * @param hash content hash of the rubric
 */
export function scoring(
  compiled: CompiledScenario,
  rubric: Rubric,
  detector: Detector,
  hash?: string,
): Score {
  const { customer, desk } = compiled.source;
  const names = [customer.name, ...customer.address_as];
  return (conversation) => {
    const { observations, insubstantial } = detector.survey(conversation, { names });
    const assessment = assess(rubric, {
      conversation,
      observations,
      withheld: insubstantial,
      limits: desk.limits ?? {},
      ...(hash === undefined ? {} : { rubricHash: hash }),
    });
    return { observations, assessment };
  };
}
