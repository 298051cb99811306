import type { Found } from './finding.js';
import type { Material } from './material.js';
import { isWithinOneDay, momentsOf } from './moments.js';

/** Times are noted in whole minutes: both ends may be off by nearly one. */
const slack = 120;

/** Durations longer than the time from the first to the last moment that was noted, where there are three or more. */
export function findLongDurations(material: Material): readonly Found[] {
  if (!isWithinOneDay(material)) return [];
  const minutes = momentsOf(material).map((moment) => moment.minutes);
  const [first, last] = [minutes[0], minutes.at(-1)];
  // With fewer, the last one noted need not be the end of the visit.
  if (first === undefined || last === undefined || minutes.length < 3 || last < first) return [];
  const visit = (last - first) * 60;
  return material.answered.flatMap(({ question, reply }): Found[] => {
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
