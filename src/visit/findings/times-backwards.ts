import { failedChecks } from '../../rubric/failed-checks.js';
import type { Found } from './finding.js';
import type { Material } from './material.js';
import { isWithinOneDay, momentsOf } from './moments.js';

/** A step back of more than half a day is a visit that passed midnight. */
const halfDay = 12 * 60;

/** Times of day that run backwards from one question to the next, unless a check of the checklist says so already. */
export function findBackwardTimes(material: Material): readonly Found[] {
  if (!isWithinOneDay(material)) return [];
  const moments = momentsOf(material);
  const checked = failedChecks(material.rubric, material.visit);
  return moments.flatMap((later, index): Found[] => {
    const earlier = moments[index - 1];
    const back = earlier ? earlier.minutes - later.minutes : 0;
    if (!earlier || back <= 0 || back > halfDay) return [];
    const both = [earlier.question, later.question];
    if (checked.some(({ questions }) => both.every((id) => questions.includes(id)))) return [];
    return [
      {
        kind: 'times-backwards',
        key: `times-backwards:${earlier.question}:${later.question}`,
        questions: [later.question, earlier.question],
        severity: 'serious',
        earlier: earlier.time,
        later: later.time,
      },
    ];
  });
}
