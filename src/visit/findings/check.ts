import { failedChecks } from '../../rubric/failed-checks.js';
import type { Found } from './finding.js';
import type { Material } from './material.js';

/** Answers that do not fit together by the checklist's own checks. */
export function findChecks({ rubric, visit }: Material): readonly Found[] {
  return failedChecks(rubric, visit).map(({ id, title, questions }) => ({
    kind: 'check',
    key: `check:${id}`,
    questions,
    severity: 'serious',
    check: id,
    title,
  }));
}
