import type { Found } from './finding.js';
import type { Material } from './material.js';
import { isWithinOneDay, minutesOf, momentsOf } from './moments.js';

/** Clocks differ by a little. */
const grace = 10;

/** A visit on a day after it was recorded, or at a time of that day that had not come yet. */
export function findFuture(material: Material): readonly Found[] {
  const { day, recorded } = material.context;
  if (day === undefined || recorded === undefined) return [];
  const [today = '', now = ''] = recorded.split('T');
  if (day > today) {
    return [{ kind: 'in-future', key: 'in-future:day', questions: [], severity: 'serious', day }];
  }
  if (day !== today || !isWithinOneDay(material)) return [];
  return momentsOf(material)
    .filter(({ minutes }) => minutes > minutesOf(now) + grace)
    .map(({ question, time }) => ({
      kind: 'in-future',
      key: `in-future:${question}`,
      questions: [question],
      severity: 'serious',
      day,
      time,
    }));
}
