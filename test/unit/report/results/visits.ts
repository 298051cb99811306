import type { ReportFigures, ResultNames, SiteCell } from '../../../../src/report/results/figures.js';
import { emptyTally, sumOf } from '../../../../src/report/results/statistics/tallies.js';
import type { QuestionTally, SectionTally, SliceTally, Tally } from '../../../../src/report/results/tally.js';
import type { CriticalFamily } from '../../../../src/rubric/assessment.js';

/** One visit as the store would have it, with what its questions earned. */
export interface OneVisit {
  readonly site: string;
  readonly region: string;
  readonly evaluator: string;
  readonly person: string;
  readonly day: string;
  /** By question: points earned, or null where it did not apply. */
  readonly earned: readonly (number | null)[];
  readonly failed: readonly CriticalFamily[];
}

export interface OneQuestion {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly dimension: string;
  readonly weight: number;
  readonly critical?: CriticalFamily;
}

const passMark = 75;

export function scoreOfVisit(visit: OneVisit, questions: readonly OneQuestion[]): number | null {
  const { earned, possible } = pointsOfVisit(visit, questions);
  return possible === 0 ? null : (100 * earned) / possible;
}

function pointsOfVisit({ earned }: OneVisit, questions: readonly OneQuestion[]) {
  const asked = questions.map(({ weight }, index) => ({ weight, got: earned[index] ?? null }));
  const counted = asked.filter(({ got }) => got !== null);
  return {
    earned: counted.reduce((sum, { got }) => sum + (got ?? 0), 0),
    possible: counted.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The tally of one visit. */
export function tallyOf(visit: OneVisit, questions: readonly OneQuestion[]): Tally {
  const score = scoreOfVisit(visit, questions);
  const scored = score === null ? 0 : 1;
  const failed = (family: CriticalFamily): number => (visit.failed.includes(family) ? 1 : 0);
  const applied = (family: CriticalFamily): number =>
    questions.some(({ critical }, index) => critical === family && visit.earned[index] !== null)
      ? 1
      : failed(family);
  const family = (name: CriticalFamily) => ({ applied: applied(name), failed: failed(name) });
  return {
    ...emptyTally,
    records: 1,
    scored,
    passed: score !== null && score >= passMark && visit.failed.length === 0 ? 1 : 0,
    scoreSum: score ?? 0,
    scoreSquares: (score ?? 0) ** 2,
    ...pointsOfVisit(visit, questions),
    critical: {
      customer: family('customer'),
      business: family('business'),
      compliance: family('compliance'),
    },
  };
}

/** Visits divided by whatever `keyOf` tells. */
export function slicesBy(
  visits: readonly OneVisit[],
  questions: readonly OneQuestion[],
  keyOf: (visit: OneVisit) => string,
): readonly SliceTally[] {
  return [...new Set(visits.map(keyOf))].map((key) => ({
    key,
    ...sumOf(visits.filter((visit) => keyOf(visit) === key).map((visit) => tallyOf(visit, questions))),
  }));
}

export function cellsOf(visits: readonly OneVisit[], questions: readonly OneQuestion[]): readonly SiteCell[] {
  return slicesBy(visits, questions, ({ site, evaluator }) => `${site}\n${evaluator}`).map(
    ({ key, ...tally }) => {
      const [site = '', evaluator = ''] = key.split('\n');
      return { site, evaluator, tally };
    },
  );
}

export function questionTallies(
  visits: readonly OneVisit[],
  questions: readonly OneQuestion[],
  rubric: string,
): readonly QuestionTally[] {
  return questions.map(({ id, section, dimension, weight }, index) => {
    const got = visits.map(({ earned }) => earned[index] ?? null).filter((points) => points !== null);
    return {
      key: '',
      rubric,
      criterion: id,
      dimension,
      section,
      assessed: got.length,
      earned: got.reduce((sum, points) => sum + points, 0),
      possible: got.length * weight,
      met: got.filter((points) => points >= weight).length,
      partly: got.filter((points) => points > 0 && points < weight).length,
      missed: got.filter((points) => points <= 0).length,
      notApplicable: visits.length - got.length,
    };
  });
}

export function sectionTallies(
  visits: readonly OneVisit[],
  questions: readonly OneQuestion[],
  rubric: string,
  key = '',
): readonly SectionTally[] {
  const tallies = questionTallies(visits, questions, rubric);
  return [...new Set(questions.map(({ section }) => section))].map((section) => {
    const own = tallies.filter((tally) => tally.section === section);
    return {
      key,
      rubric,
      section,
      assessed: Math.max(0, ...own.map(({ assessed }) => assessed)),
      earned: own.reduce((sum, { earned }) => sum + earned, 0),
      possible: own.reduce((sum, { possible }) => sum + possible, 0),
    };
  });
}

export const noNames: ResultNames = { checklists: {}, programmes: {}, sites: {}, scenarios: {} };

/** Figures of nothing, to be overwritten by what a test is about. */
export const emptyFigures: ReportFigures = {
  filter: {},
  made: '2026-11-22',
  period: { from: '', to: '' },
  total: emptyTally,
  visits: 0,
  sessions: 0,
  notApproved: 0,
  drafts: 0,
  previous: null,
  trend: { by: 'month', slices: [] },
  divisions: [],
  overTime: [],
  dimensions: [],
  dimensionTrend: [],
  spread: [],
  sections: [],
  grid: null,
  questions: [],
  best: [],
  worst: [],
  texts: [],
  cells: [],
  kinds: null,
  surveys: null,
  names: noNames,
  targets: { customer: 0.95, business: 0.9, compliance: 0.995 },
  passScore: null,
};
