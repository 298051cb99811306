import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyEstimates, surveyFigures } from '../../../src/report/results/survey-estimates.js';
import type { Instrument, SurveyAnswer } from '../../../src/survey/answer.js';
import { scales } from '../../../src/survey/instruments.js';
import { surveyTally } from '../../../src/survey/survey-tally.js';

function answer(instrument: Instrument, value: number, rest: Partial<SurveyAnswer> = {}): SurveyAnswer {
  const common = { comment: '', means: 'paper', region: '', programme: '', record: '' } as const;
  return { id: '', site: 'Centre', day: '2026-11-22', ...common, instrument, value, ...rest };
}

function tallyOf(answers: readonly SurveyAnswer[]) {
  const adding = surveyTally();
  for (const each of answers) adding.add(each);
  return adding.tally();
}

const times = (count: number, instrument: Instrument, value: number): SurveyAnswer[] =>
  Array.from({ length: count }, () => answer(instrument, value));

describe('what customers said', () => {
  it('counts 4 and 5 of five as satisfied: 9 of 10 is 60 to 98 %', () => {
    const { csat } = surveyEstimates(
      tallyOf([...times(5, 'csat', 5), ...times(4, 'csat', 4), answer('csat', 3)]),
    );
    expect(csat?.value).toBeCloseTo(0.9);
    expect(csat?.interval?.low).toBeCloseTo(0.596, 2);
    expect(csat?.interval?.high).toBeCloseTo(0.982, 2);
  });

  it('gives 50 % promoters and 20 % detractors an NPS of 30 with a standard error of 7.8', () => {
    const said = [...times(50, 'nps', 9), ...times(30, 'nps', 7), ...times(20, 'nps', 6)];
    const { nps } = surveyEstimates(tallyOf(said));
    expect(nps).toMatchObject({ n: 100 });
    expect(nps?.value).toBeCloseTo(30);
    expect(nps?.standardError).toBeCloseTo(7.81, 2);
    expect(nps?.interval?.low).toBeCloseTo(14.7, 1);
  });

  it('says nothing of what nobody was asked, and gives one answer no interval', () => {
    const { csat, ces } = surveyEstimates(tallyOf([answer('ces', 6)]));
    expect(csat).toBeNull();
    expect(ces).toEqual({ value: 6, interval: null, n: 1 });
  });

  it('never depends on the order of the answers, and every figure lies in its interval', () => {
    const some = fc
      .constantFrom<Instrument>('csat', 'nps', 'ces')
      .chain((instrument) =>
        fc
          .integer({ min: scales[instrument].lowest, max: scales[instrument].highest })
          .map((value) => answer(instrument, value)),
      );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (answers) => {
        const figures = surveyEstimates(tallyOf(answers));
        expect(surveyEstimates(tallyOf([...answers].reverse()))).toEqual(figures);
        for (const each of [figures.csat, figures.nps, figures.ces]) {
          if (!each?.interval || each.value === null) continue;
          expect(each.interval.low).toBeLessThanOrEqual(each.value + 1e-9);
          expect(each.interval.high).toBeGreaterThanOrEqual(each.value - 1e-9);
        }
      }),
    );
  });
});

describe('whether scores move with what customers feel', () => {
  const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
  const said = months.map((month, at) => answer('ces', at + 1, { day: `${month}-15` }));

  it('is 1 where better months have happier customers', () => {
    const scores = months.map((month, at) => ({ site: 'Centre', month, score: 60 + at }));
    expect(surveyFigures(tallyOf(said), scores).agreement).toMatchObject([
      { instrument: 'ces', rho: 1, n: 6 },
    ]);
  });

  it('is not said of fewer than five months and sites that have both', () => {
    const scores = months.slice(0, 4).map((month) => ({ site: 'Centre', month, score: 60 }));
    expect(surveyFigures(tallyOf(said), scores).agreement).toEqual([]);
  });
});
