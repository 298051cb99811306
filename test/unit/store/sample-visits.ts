import type { CriterionResult } from '../../../src/rubric/assessment.js';
import type { WholeVisit } from '../../../src/store/visits.js';
import type { VisitEvent } from '../../../src/visit/visit-event.js';

export const rubric = { hash: 'b2', kind: 'rubric', name: 'retail-visit', text: 'id: retail-visit' } as const;

/** A criterion of two points; null where it did not apply. `change` is critical for the business. */
export function criterion(
  id: string,
  earned: number | null,
  comment = '',
  section = 'till',
): CriterionResult {
  return {
    id,
    title: id,
    dimension: 'empathy',
    section,
    status: earned === null ? 'not-applicable' : earned === 2 ? 'met' : earned === 0 ? 'missed' : 'partly',
    share: earned === null ? null : earned / 2,
    earned: earned ?? 0,
    possible: earned === null ? 0 : 2,
    bonus: false,
    guard: false,
    ...(id === 'change' && { critical: 'business' as const }),
    evidence: [
      { kind: 'answer', question: id, answer: earned === 2 ? 'yes' : 'no', ...(comment && { comment }) },
    ],
  };
}

/** A submitted visit with these results. */
export function visit(site: string, day: string, criteria: readonly CriterionResult[]): WholeVisit {
  const [earned, possible] = [
    criteria.reduce((sum, one) => sum + one.earned, 0),
    criteria.reduce((sum, one) => sum + one.possible, 0),
  ];
  const score = possible === 0 ? null : (100 * earned) / possible;
  const failed = criteria.filter(({ critical, share }) => critical && share === 0).length;
  return {
    visit: { evaluator: 'eva', rubric, site, region: site.slice(0, 1), day, language: 'en' },
    events: [...criteria.map(answered), { kind: 'submitted' }],
    external: `${site}-${day}`,
    assessment: {
      rubric: { id: 'retail-visit', version: 1, hash: 'b2' },
      score,
      passed: failed === 0,
      dimensions: { empathy: { earned, possible, score } },
      result: {
        assessment: { criteria, critical: { byFamily: { customer: 0, business: failed, compliance: 0 } } },
      },
    },
  };
}

function answered({ id, evidence }: CriterionResult): VisitEvent {
  const [answer] = evidence;
  if (answer?.kind !== 'answer') return { kind: 'left-out', question: id };
  const { answer: value, comment } = answer;
  const reply = { kind: 'seen', answer: { value, ...(comment !== undefined && { comment }) } } as const;
  return { kind: 'answered', question: id, reply };
}
