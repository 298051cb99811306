import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../src/report/results/build-report.js';
import type { ReportFigures } from '../../../../src/report/results/figures.js';
import type { GroupFigures } from '../../../../src/report/results/report.js';
import { sumOf } from '../../../../src/report/results/statistics/tallies.js';
import { sampleQuestions } from './sample-visits.js';
import {
  cellsOf,
  emptyFigures,
  type OneVisit,
  questionTallies,
  sectionTallies,
  slicesBy,
  tallyOf,
} from './visits.js';

const visit: fc.Arbitrary<OneVisit> = fc.record({
  site: fc.constantFrom('', 'a', 'b', 'c'),
  region: fc.constantFrom('', 'north', 'south'),
  evaluator: fc.constantFrom('owl', 'wren', 'lynx'),
  person: fc.constant(''),
  day: fc.constantFrom('2026-09-30', '2026-10-01', '2026-11-22'),
  earned: fc.tuple(...sampleQuestions.map(({ weight }) => fc.constantFrom(null, 0, weight / 2, weight))),
  failed: fc.subarray(['customer', 'business', 'compliance'] as const),
});

function figuresOf(visits: readonly OneVisit[]): ReportFigures {
  const by = (keyOf: (one: OneVisit) => string) => slicesBy(visits, sampleQuestions, keyOf);
  return {
    ...emptyFigures,
    total: sumOf(visits.map((one) => tallyOf(one, sampleQuestions))),
    visits: visits.length,
    trend: { by: 'month', slices: by(({ day }) => day.slice(0, 7)) },
    divisions: [
      { by: 'site', slices: by(({ site }) => site) },
      { by: 'region', slices: by(({ region }) => region) },
    ],
    sections: sectionTallies(visits, sampleQuestions, 'r'),
    questions: questionTallies(visits, sampleQuestions, 'r'),
    cells: cellsOf(visits, sampleQuestions),
  };
}

function addedUp(groups: readonly GroupFigures[]) {
  const total = (figure: (group: GroupFigures) => number) =>
    groups.reduce((sum, group) => sum + figure(group), 0);
  return {
    records: total(({ records }) => records),
    scored: total(({ score }) => score.n),
    scores: total(({ score }) => (score.value ?? 0) * score.n),
    earned: total(({ points }) => points.earned),
    possible: total(({ points }) => points.possible),
    passed: total(({ passed }) => (passed.value ?? 0) * passed.n),
  };
}

describe('any report', () => {
  it('has divisions and a trend that add up to the total', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 60 }), (visits) => {
        const report = buildReport(figuresOf(visits));
        const total = addedUp([report.totals]);
        for (const groups of [...report.divisions.map(({ slices }) => slices), report.trend.points]) {
          for (const [key, sum] of Object.entries(addedUp(groups))) {
            expect(sum).toBeCloseTo(total[key as keyof typeof total], 6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has intervals that hold their figure', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 60 }), (visits) => {
        const report = buildReport(figuresOf(visits));
        const estimates = [
          report.totals.score,
          report.totals.passed,
          ...report.divisions.flatMap(({ slices }) => slices.flatMap(({ score, passed }) => [score, passed])),
          ...report.questions.map(({ missed }) => missed),
          ...report.critical.map(({ kept }) => kept),
          ...report.leniency.map(({ difference }) => difference),
        ];
        for (const { value, interval } of estimates) {
          if (interval === null) continue;
          expect(value).not.toBeNull();
          expect(interval.low).toBeLessThanOrEqual((value ?? 0) + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual((value ?? 0) - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order its figures come', () => {
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 40 }), fc.func(fc.integer()), (visits, mix) => {
        const figures = figuresOf(visits);
        const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
          [...items].sort((a, b) => mix(JSON.stringify(a)) - mix(JSON.stringify(b)));
        const other: ReportFigures = {
          ...figures,
          trend: { ...figures.trend, slices: shuffled(figures.trend.slices) },
          divisions: figures.divisions.map(({ by, slices }) => ({ by, slices: shuffled(slices) })),
          sections: shuffled(figures.sections),
          questions: shuffled(figures.questions),
          cells: shuffled(figures.cells),
        };
        expect(buildReport(other)).toEqual(buildReport(figures));
      }),
      { numRuns: 40 },
    );
  });
});
