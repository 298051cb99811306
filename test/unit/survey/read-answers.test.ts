import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyColumn } from '../../../src/survey/column-names.js';
import { isOnScale } from '../../../src/survey/instruments.js';
import { readAnswers } from '../../../src/survey/read-answers.js';

describe('a row of survey answers', () => {
  it('is refused where its day is still to come', () => {
    const row = (day: string) => readAnswers({ csat: '4', day }, 'row 2', {}, '2026-03-31');
    expect(row('2026-03-31').faults).toEqual([]);
    expect(row('2026-04-01')).toEqual({
      answers: [],
      faults: [{ kind: 'future-day', column: 'day', given: '2026-04-01' }],
    });
  });

  it('holds one answer where it names its instrument', () => {
    const { answers } = readAnswers(
      {
        instrument: 'NPS',
        value: '9',
        day: '22.11.2026',
        site: 'Riga Centre',
        comment: 'quick',
        means: 'telefón',
      },
      'row 2',
    );
    expect(answers).toEqual([
      {
        id: 'row 2:nps',
        instrument: 'nps',
        value: 9,
        comment: 'quick',
        means: 'phone',
        site: 'Riga Centre',
        region: '',
        programme: '',
        day: '2026-11-22',
        record: '',
      },
    ]);
  });

  it('holds one for each instrument that has a column', () => {
    const { answers } = readAnswers({ csat: '4,0', nps: '10', ces: '', day: '2026-11-22 14:05' }, 'x');
    expect(answers.map(({ instrument, value }) => [instrument, value])).toEqual([
      ['csat', 4],
      ['nps', 10],
    ]);
  });

  it.each([
    ['nothing answered', { day: '2026-11-22' }, 'no-answer'],
    ['off the scale', { csat: '6', day: '2026-11-22' }, 'off-scale'],
    ['not a whole number', { ces: '3.5', day: '2026-11-22' }, 'off-scale'],
    ['words for a number', { nps: 'nine', day: '2026-11-22' }, 'off-scale'],
    [
      'an instrument that is none',
      { instrument: 'smiley', value: '3', day: '2026-11-22' },
      'unknown-instrument',
    ],
    ['a day that is none', { csat: '4', day: '31.2.2026' }, 'bad-day'],
    ['no day', { csat: '4' }, 'no-day'],
    ['means that are none', { csat: '4', day: '2026-11-22', means: 'pigeon' }, 'unknown-means'],
    ['text without end', { csat: '4', day: '2026-11-22', comment: 'x'.repeat(20_001) }, 'too-long'],
  ])('%s gives no answer and says why', (_, cells, kind) => {
    const { answers, faults } = readAnswers(cells, 'x');
    expect(answers).toEqual([]);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('is all or nothing, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.integer({ min: -3, max: 12 }).map(String));
    fc.assert(
      fc.property(fc.record({ csat: cell, nps: cell, ces: cell, day: cell, means: cell }), (cells) => {
        const { answers, faults } = readAnswers(cells, 'x', { day: '2026-11-22' });
        expect(answers.length === 0 || faults.length === 0).toBe(true);
        for (const { instrument, value } of answers) expect(isOnScale(instrument, value)).toBe(true);
      }),
    );
  });
});

describe('headings', () => {
  it.each([
    ['Datum', 'day'],
    ['Dzień', 'day'],
    ['Hodnocení', 'value'],
    ['Komentārs', 'comment'],
    ['response_id', 'id'],
    ['Sklep', 'site'],
  ])('"%s" is known in the languages of the shops', (heading, column) => {
    expect(surveyColumn(heading)).toBe(column);
  });

  it('guesses nothing', () => {
    expect(surveyColumn('weather')).toBeUndefined();
  });
});
