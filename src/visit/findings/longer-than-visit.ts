import type { Found } from './finding.js';
import type { Material } from './material.js';
import { isWithinOneDay, momentsOf } from './moments.js';

/** Times are noted in whole minutes: both ends may be off by nearly one. */
const slack = 120;

/**
 * Durations longer than the time between the first and the last moment that were noted. Only where one was noted behind them: else
 * the last moment is not the end of the visit.
 */
export function findLongDurations(material: Material): readonly Found[] {
  if (!isWithinOneDay(material)) return [];
  const { answered } = material;
  const moments = momentsOf(material);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || last.minutes < first.minutes) return [];
  const visit = (last.minutes - first.minutes) * 60;
  const end = answered.findIndex(({ question }) => question.id === last.question);
  return answered.slice(0, end).flatMap(({ question, reply }): Found[] => {
    if (question.kind !== 'seen' || question.ask.type !== 'duration') return [];
    if (reply.kind !== 'seen' || reply.answer.na === true) return [];
    const { value } = reply.answer;
    if (typeof value !== 'number' || value <= visit + slack) return [];
    return [
      {
        kind: 'longer-than-visit',
        key: `longer-than-visit:${question.id}`,
        questions: [question.id],
        severity: 'serious',
        seconds: value,
        visit,
      },
    ];
  });
}
