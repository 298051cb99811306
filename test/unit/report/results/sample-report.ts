import { buildReport } from '../../../../src/report/results/build-report.js';
import type { ReportFigures } from '../../../../src/report/results/figures.js';
import type { ResultsReport } from '../../../../src/report/results/report.js';
import { sumOf } from '../../../../src/report/results/statistics/tallies.js';
import type { DimensionTally, QuestionTally, Remark } from '../../../../src/report/results/tally.js';
import { rubric, sampleNames, sampleQuestions, sampleVisits } from './sample-visits.js';
import {
  cellsOf,
  emptyFigures,
  type OneVisit,
  questionTallies,
  scoreOfVisit,
  sectionTallies,
  slicesBy,
  tallyOf,
} from './visits.js';

function remark(question: number, site: string, day: string, share: number, comment: string): Remark {
  const { id, weight, critical } = sampleQuestions[question] ?? { id: '', weight: 1 };
  const answer = share === 1 ? 'yes' : share === 0 ? 'no' : '3';
  const rest = critical ? { critical } : {};
  return {
    record: `v-${site}-${day}`,
    kind: 'visit',
    rubric,
    criterion: id,
    site,
    day,
    share,
    weight,
    answer,
    comment,
    ...rest,
  };
}

function dimensionTallies(
  visits: readonly OneVisit[],
  questions: readonly QuestionTally[],
): readonly DimensionTally[] {
  return ['empathy', 'procedure', 'resolution'].map((dimension) => {
    const own = sampleQuestions.map((question) =>
      question.dimension === dimension ? question : { ...question, weight: 0 },
    );
    const scores = visits
      .map((visit) => ({
        ...visit,
        earned: visit.earned.map((got, at) => (own[at]?.weight === 0 ? null : got)),
      }))
      .map((visit) => scoreOfVisit(visit, own))
      .filter((score) => score !== null);
    const tallies = questions.filter((question) => question.dimension === dimension);
    return {
      key: '',
      dimension,
      assessed: scores.length,
      earned: tallies.reduce((sum, { earned }) => sum + earned, 0),
      possible: tallies.reduce((sum, { possible }) => sum + possible, 0),
      scoreSum: scores.reduce((sum, score) => sum + score, 0),
      scoreSquares: scores.reduce((sum, score) => sum + score ** 2, 0),
    };
  });
}

/** Figures of a programme with seven sites, five evaluators and six months, and hostile text in a comment. */
export function sampleFigures(): ReportFigures {
  const all = sampleVisits();
  const visits = all.filter(({ day }) => day >= '2026-09-01');
  const before = all.filter(({ day }) => day < '2026-09-01');
  const by = (keyOf: (visit: OneVisit) => string) => slicesBy(visits, sampleQuestions, keyOf);
  const questions = questionTallies(visits, sampleQuestions, rubric);
  const regions = [...new Set(visits.map(({ region }) => region))];
  return {
    ...emptyFigures,
    filter: { programmes: ['winter-2026'], kinds: ['visit'], from: '2026-09-01', to: '2026-11-30' },
    period: { from: '2026-09-01', to: '2026-11-30' },
    total: sumOf(visits.map((visit) => tallyOf(visit, sampleQuestions))),
    visits: visits.length,
    notApproved: 7,
    drafts: 3,
    previous: {
      from: '2026-06-01',
      to: '2026-08-31',
      total: sumOf(before.map((visit) => tallyOf(visit, sampleQuestions))),
      divisions: [{ by: 'site', slices: slicesBy(before, sampleQuestions, ({ site }) => site) }],
    },
    overTime: [
      {
        by: 'region',
        cells: regions.flatMap((region) =>
          slicesBy(
            visits.filter((visit) => visit.region === region),
            sampleQuestions,
            ({ day }) => day.slice(0, 7),
          ).map((tally) => ({ place: region, month: tally.key, tally })),
        ),
      },
    ],
    trend: { by: 'month', slices: by(({ day }) => day.slice(0, 7)) },
    divisions: [
      { by: 'region', slices: by(({ region }) => region) },
      { by: 'site', slices: by(({ site }) => site) },
      { by: 'evaluator', slices: by(({ evaluator }) => evaluator) },
      { by: 'person', slices: by(({ person }) => person) },
    ],
    dimensions: dimensionTallies(visits, questions),
    dimensionTrend: [...new Set(visits.map(({ day }) => day.slice(0, 7)))].flatMap((month) => {
      const own = visits.filter(({ day }) => day.startsWith(month));
      const tallies = dimensionTallies(own, questionTallies(own, sampleQuestions, rubric));
      return tallies.map((tally) => ({ ...tally, key: month }));
    }),
    spread: Array.from({ length: 11 }, (_, band) => ({
      from: 10 * band,
      n: visits.filter((visit) => Math.floor((scoreOfVisit(visit, sampleQuestions) ?? -10) / 10) === band)
        .length,
    })),
    sections: sectionTallies(visits, sampleQuestions, rubric),
    grid: {
      by: 'region',
      sections: regions.flatMap((region) =>
        sectionTallies(
          visits.filter((visit) => visit.region === region),
          sampleQuestions,
          rubric,
          region,
        ),
      ),
    },
    questions,
    worst: [
      remark(
        6,
        'bauska',
        '2026-11-12',
        0,
        'The assistant sighed and turned away while I was still speaking.',
      ),
      remark(5, 'riga-south', '2026-10-03', 0, 'I was given two euros too little and no receipt.'),
      remark(
        0,
        'ventspils',
        '2026-09-18',
        0,
        '<script>alert(1)</script> nobody looked up when I came in & I waited "a while".',
      ),
    ],
    best: [
      remark(
        3,
        'riga-centre',
        '2026-11-19',
        1,
        'She walked with me to the shelf and explained the difference between the two filters.',
      ),
      remark(7, 'liepaja', '2026-10-27', 1, 'Wished me a good weekend by name of the day, with a smile.'),
    ],
    texts: [
      remark(2, 'jelgava', '2026-11-20', 0.5, 'Offered help only after I had asked for somebody.'),
      remark(
        1,
        'kuldiga',
        '2026-11-08',
        1,
        '=HYPERLINK("http://example.invalid","everything") spotless \u202eright to left',
      ),
    ],
    cells: cellsOf(visits, sampleQuestions),
    kinds: {
      dimensions: [
        { key: 'visit', dimension: 'empathy', assessed: 88, earned: 700, possible: 900, scoreSum: 6900 },
        { key: 'session', dimension: 'empathy', assessed: 41, earned: 310, possible: 360, scoreSum: 3500 },
        { key: 'visit', dimension: 'procedure', assessed: 88, earned: 450, possible: 700, scoreSum: 5800 },
        { key: 'session', dimension: 'procedure', assessed: 41, earned: 180, possible: 240, scoreSum: 3100 },
      ],
      questions: [
        ...questionTallies(visits, sampleQuestions.slice(0, 3), rubric).map((tally) => ({
          ...tally,
          key: 'visit',
        })),
        ...questionTallies(visits.slice(0, 41), sampleQuestions.slice(0, 1), 'role-play').map((tally) => ({
          ...tally,
          key: 'session',
        })),
      ],
    },
    surveys: {
      csat: { value: 0.81, interval: { low: 0.76, high: 0.85 }, n: 412 },
      nps: { value: 34, interval: { low: 27.1, high: 40.9 }, n: 398, standardError: 3.5 },
      ces: { value: 5.6, interval: { low: 5.4, high: 5.8 }, n: 120 },
      agreement: [{ instrument: 'csat', rho: 0.46, interval: { low: 0.08, high: 0.74 }, n: 19 }],
    },
    names: sampleNames,
    passScore: 75,
  };
}

export function sampleReport(): ResultsReport {
  return buildReport(sampleFigures());
}
