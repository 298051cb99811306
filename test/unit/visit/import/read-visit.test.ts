import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutGuard } from '../../../../src/visit/import/cell-text.js';
import { longestCell } from '../../../../src/visit/import/read-visit.js';
import { about, columns, read } from './counter.js';

describe('columns', () => {
  test.each([
    ['greeted', { kind: 'answer', question: 'greeted' }],
    ['queue_minutes', { kind: 'answer', question: 'queue-minutes' }],
    ['  Were  you GREETED?', { kind: 'answer', question: 'greeted' }],
    ['Greeting', { kind: 'answer', question: 'greeted' }],
    ['section_door/greeted', { kind: 'answer', question: 'greeted' }],
    ['section_door-greeted', { kind: 'answer', question: 'greeted' }],
    ['Co tam było?', { kind: 'answer', question: 'goods' }],
    ['greeted.comment', { kind: 'comment', question: 'greeted' }],
    ['queue-minutes comment', { kind: 'comment', question: 'queue-minutes' }],
    ['greeted_komentarz', { kind: 'comment', question: 'greeted' }],
    ['section_door/greeted_comment', { kind: 'comment', question: 'greeted' }],
    ['Komentář: Were you greeted?', { kind: 'comment', question: 'greeted' }],
    ['goods/cups', { kind: 'option', question: 'goods', option: 'cups' }],
    ['x/goods/Cups, large', { kind: 'option', question: 'goods', option: 'cups' }],
    ['goods_na', { kind: 'na', question: 'goods' }],
    ['took_min', { kind: 'minutes', question: 'took' }],
    ['Sklep', { kind: 'about', field: 'site' }],
    ['_uuid', { kind: 'about', field: 'external' }],
    ['_submission_time', { kind: 'about', field: 'moment' }],
    ['_status', { kind: 'ignored' }],
    ['', { kind: 'ignored' }],
    ['gretted', { kind: 'unknown', meant: 'greeted' }],
    ['colour of the sky', { kind: 'unknown' }],
  ])('%s', (heading, use) => {
    expect(columns(heading)).toEqual(use);
  });
});

describe('answers', () => {
  test('of a form on a phone', () => {
    const { answers, faults, complete, external } = read({
      ...about,
      'queue-minutes': '3.0',
      goods: 'plates cups',
      came: '14:05:00.000+02:00',
      took: '80',
      _uuid: 'u1',
    });
    expect(faults).toEqual([]);
    expect({ complete, external }).toEqual({ complete: true, external: 'u1' });
    expect(answers).toEqual({
      greeted: 'yes',
      'queue-minutes': 3,
      goods: ['cups', 'plates'],
      came: '14:05',
      took: 80,
    });
  });

  test.each([
    ['titles of options, commas and all', { goods: 'Plates Cups, large' }, ['cups', 'plates']],
    ['in another language', { goods: 'Kubki' }, ['cups']],
    ['a column for each option', { 'goods/cups': '1', 'goods/plates': '0' }, ['cups']],
    ['a box for not applicable', { goods_na: 'na' }, 'na'],
  ])('several choices: %s', (_name, cells, expected) => {
    expect(read({ ...about, ...cells }).answers.goods).toEqual(expected);
  });

  test('minutes and seconds in columns of their own', () => {
    expect(read({ ...about, took_min: '1', took_sec: '20' }).answers.took).toBe(80);
  });

  test('comments, in any of the languages for yes and no', () => {
    expect(read({ ...about, greeted: 'nie', 'greeted comment': ' busy ' }).answers.greeted).toEqual([
      'no',
      'busy',
    ]);
  });

  test('formulas and markup are only text', () => {
    const text = `=HYPERLINK("http://example.org")<script>`;
    expect(read({ ...about, words: text }).answers.words).toBe(text);
  });

  test('the guard before a formula in a table is no part of it', () => {
    expect(["'=1", "''=1", "'quoted'", "it's"].map(withoutGuard)).toEqual(['=1', "'=1", "'quoted'", "it's"]);
  });

  test('"n/a" under a question that was not asked says just that', () => {
    const { faults, answers } = read({ ...about, greeted: 'no | busy', 'queue-minutes': 'n/a' });
    expect(faults).toEqual([]);
    expect(answers).toEqual({ greeted: ['no', 'busy'] });
  });
});

describe('what is amiss', () => {
  test.each([
    [
      'not an answer',
      { 'queue-minutes': 'many' },
      [{ kind: 'answer', column: 'queue-minutes', given: 'many' }],
    ],
    ['over the limit', { 'queue-minutes': '61' }, [{ kind: 'answer', fault: { kind: 'too-large' } }]],
    ['missing', { greeted: '' }, [{ kind: 'unanswered', question: 'greeted', column: 'greeted' }]],
    ['no comment', { greeted: 'no' }, [{ kind: 'comment-missing', question: 'greeted' }]],
    ['no such day', { day: '31.02.2026' }, [{ kind: 'bad-day', column: 'day', given: '31.02.2026' }]],
    ['no site', { site: ' ' }, [{ kind: 'no-site' }]],
    ['two answers', { Greeting: 'no' }, [{ kind: 'twice', column: 'Greeting', other: 'greeted' }]],
    ['too long', { words: 'x'.repeat(longestCell + 1) }, [{ kind: 'too-long', column: 'words' }]],
  ])('%s', (_name, cells, faults) => {
    expect(read({ ...about, ...cells }).faults).toMatchObject(faults);
  });

  test('an exported call, which has no site, is taken back', () => {
    expect(read({ ...about, site: '', visit: 'v-k7m2x9qd' }).faults).toEqual([]);
  });

  test('an unfinished visit is a draft where drafts are wanted', () => {
    const { faults, complete, events } = read({ ...about, 'queue-minutes': '' }, { drafts: true });
    expect(faults).toEqual([]);
    expect(complete).toBe(false);
    expect(events.map(({ kind }) => kind)).toEqual(['answered']);
  });

  test('the day may be told by when the form was opened', () => {
    const { day: _, ...rest } = about;
    expect(read({ ...rest, start: '2026-11-19T10:00:00.000+01:00' }).about.day).toBe('2026-11-19');
  });

  test('whatever stands in a cell, a visit is whole or has a fault', () => {
    const headings = [
      'site',
      'day',
      'greeted',
      'Greeting',
      'queue-minutes',
      'goods',
      'goods/cups',
      'goods_na',
      'came',
      'took',
      'took_min',
      'words',
      'greeted.comment',
      '_uuid',
      '?',
    ];
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'no', '3', 'na', '1', '2026-11-20', '=1+1', ''),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...headings), cell), (cells) => {
        const { faults, complete, events } = read(cells);
        expect(faults.length > 0 || (complete && events.at(-1)?.kind === 'submitted')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
