import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { FindingKind, TranslationFinding } from './finding.js';

type Family = 'SC' | 'RB';

/** The same findings exist for scenarios and rubrics: `SC140` and `RB140` are siblings. */
const codes: Readonly<Record<Family, Readonly<Record<FindingKind, ProblemCode>>>> = {
  SC: {
    stale: 'SC140',
    missing: 'SC141',
    orphan: 'SC142',
    'slot-lost': 'SC143',
    'slot-unknown': 'SC144',
    'wrong-form': 'SC145',
    'no-patterns': 'SC147',
    'mixed-address': 'SC148',
    length: 'SC149',
  },
  RB: {
    stale: 'RB140',
    missing: 'RB141',
    orphan: 'RB142',
    'slot-lost': 'RB143',
    'slot-unknown': 'RB144',
    'wrong-form': 'RB145',
    'no-patterns': 'RB147',
    'mixed-address': 'RB148',
    length: 'RB149',
  },
};

/** Findings as problems of the overlay's file: warnings, since the source's own words stand in where something is amiss. */
export function translationProblems(
  findings: readonly TranslationFinding[],
  family: Family,
  file: string,
): readonly Problem[] {
  return findings.map(({ kind, pointer, offset, message }) =>
    makeProblem(codes[family][kind], message, {
      severity: 'warning',
      file,
      pointer,
      ...(offset === undefined ? {} : { offset }),
    }),
  );
}
