import { describe, expect, it } from 'vitest';
import { overTimeOf } from '../../../../src/report/results/build/over-time.js';
import { buildReport } from '../../../../src/report/results/build-report.js';
import { sampleFigures, sampleReport } from './sample-report.js';
import { emptyFigures, noNames } from './visits.js';

const report = sampleReport();
const slicesOf = (by: string) => report.divisions.find((division) => division.by === by)?.slices ?? [];

describe('a report', () => {
  it('of an empty store says that nothing is there, and holds no figure', () => {
    const empty = buildReport(emptyFigures);
    expect(empty.warnings).toEqual([{ code: 'nothing' }]);
    expect(empty.totals).toMatchObject({ records: 0, score: { value: null, interval: null, n: 0 } });
    expect([empty.critical, empty.questions, empty.trend.points, empty.previous]).toEqual([[], [], [], null]);
  });

  it('ranks by the mean, and only what has enough visits', () => {
    const sites = slicesOf('site');
    expect(sites.map(({ key, rank }) => [key, rank])).toEqual([
      ['riga-centre', 1],
      ['jelgava', 2],
      ['liepaja', 3],
      ['ventspils', 4],
      ['riga-south', 5],
      ['bauska', 6],
      ['kuldiga', null],
    ]);
    expect(sites.find(({ key }) => key === 'kuldiga')).toMatchObject({ rankable: false, unrankable: 'few' });
    expect(report.warnings).toContainEqual({
      code: 'unrankable',
      divisions: expect.arrayContaining([{ by: 'site', n: 1, of: 7 }]),
    });
  });

  it('says of a site that it is better or worse only where chance does not explain it', () => {
    const standings = Object.fromEntries(slicesOf('site').map(({ key, standing }) => [key, standing]));
    expect(standings).toMatchObject({ 'riga-centre': 'above', bauska: 'below', jelgava: 'cannot-tell' });
  });

  it('names the question that loses most points first', () => {
    expect(report.questions[0]).toMatchObject({ criterion: 'everything', rankable: true });
    expect(report.questions[0]?.missed.interval?.low).toBeGreaterThan(0.3);
  });

  it('finds the evaluator who is stricter than others at the same sites', () => {
    expect(report.leniency[0]).toMatchObject({ evaluator: 'lynx', difference: { direction: 'down' } });
    expect(report.leniency[0]?.sites).toBe(7);
  });

  it('calls a target met or missed only where the interval is on one side of it', () => {
    const verdict = (failed: number, applied: number) => {
      const critical = { ...emptyFigures.total.critical, compliance: { applied, failed } };
      return buildReport({ ...emptyFigures, total: { ...emptyFigures.total, critical } }).critical[0]
        ?.verdict;
    };
    expect([verdict(0, 100), verdict(0, 1000), verdict(1, 100), verdict(9, 100)]).toEqual([
      'cannot-tell',
      'met',
      'cannot-tell',
      'not-met',
    ]);
  });

  it('shows months without a visit as such, and no months to come', () => {
    const figures = sampleFigures();
    const slices = figures.trend.slices.filter(({ key }) => key !== '2026-10');
    const { points } = buildReport({ ...figures, trend: { by: 'month', slices } }).trend;
    expect(points.map(({ key, records }) => [key, records > 0])).toEqual([
      ['2026-09', true],
      ['2026-10', false],
      ['2026-11', true],
    ]);
  });

  it('puts beginning, weakest section and end of the visit beside the whole', () => {
    expect(report.journeys).toHaveLength(1);
    const [journey] = report.journeys;
    expect([journey?.first.section, journey?.weakest.section, journey?.last.section]).toEqual([
      'entry',
      'till',
      'leaving',
    ]);
  });

  it('compares training and visits by the criteria that both have', () => {
    expect(report.kinds?.criteria.map(({ id }) => id)).toEqual(['greeted']);
    expect(report.kinds?.dimensions.map(({ id }) => id)).toEqual(['empathy', 'procedure']);
  });

  it('tells the answer of a moment by the titles of its options', () => {
    const figures = sampleFigures();
    const [moment] = figures.best;
    const checklist = figures.names.checklists['retail-visit'];
    if (!moment || !checklist) throw new Error('the sample has a best moment');
    const criteria = {
      [moment.criterion]: { title: 'Prices', options: { priced: 'Every item had a price' } },
    };
    const names = { ...figures.names, checklists: { 'retail-visit': { ...checklist, criteria } } };
    const answers = ['priced', 'priced, other'].map((answer) => ({ ...moment, answer }));
    const { best } = buildReport({ ...figures, names, best: answers }).moments;
    expect(best.map(({ answer }) => answer)).toEqual(['Every item had a price', 'priced, other']);
  });

  it('compares a site with itself in the period before, where enough is known of both', () => {
    const sites = report.divisions.find(({ by }) => by === 'site')?.slices ?? [];
    const one = sites.find(({ previous }) => previous !== null);
    const { score, previous } = one ?? {};
    expect(previous?.change.value).toBeCloseTo((score?.value ?? 0) - (previous?.score.value ?? 0), 6);
    expect(sites.find(({ key }) => key === 'kuldiga')?.previous).toBeNull();
  });
});

describe('places over time', () => {
  const cell = (place: string, month: string, scored: number) => ({
    place,
    month,
    tally: { scored, scoreSum: scored * 80 },
  });
  const months = ['2026-07', '2026-08', '2026-09', '2026-10'];
  const cells = (n: number) => ['a', 'b'].flatMap((place) => months.map((month) => cell(place, month, n)));

  it('are told by month where most months rest on enough visits, else by quarter, else not at all', () => {
    const grainWith = (n: number) =>
      overTimeOf({ overTime: [{ by: 'site', cells: cells(n) }], names: noNames });
    expect(grainWith(10)?.columns).toEqual(months);
    expect(grainWith(4)?.columns).toEqual(['2026-Q3', '2026-Q4']);
    expect(grainWith(4)?.rows[0]?.cells).toEqual([
      { score: 80, n: 12 },
      { score: 80, n: 4 },
    ]);
    expect(grainWith(2)).toBeNull();
  });
});
