import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../src/visit/answer-words.js';
import { lacksComment, parseReply } from '../../../src/visit/parse/answer.js';
import type { Question, SeenQuestion } from '../../../src/visit/question.js';

const words = answerWords('en');

function seen(type: SeenQuestion['type'], more: Partial<SeenQuestion> = {}): Question {
  return { id: 'q', title: 'Q', kind: 'seen', ask: { type, question: 'Question?', ...more } };
}

/** The value understood, or the kind of fault found. */
function read(text: string, question: Question, language = 'en'): unknown {
  const parsed = parseReply(text, question, answerWords(language));
  if ('fault' in parsed) return parsed.fault.kind;
  const { answer } = parsed.value;
  if (answer.na === true) return 'n/a';
  return 'value' in answer ? answer.value : answer.level;
}

describe('answer words', () => {
  it('are those of the checklist and those of the program', () => {
    const both = answerWords('en', 'lv');
    expect(both.yes).toContain('ja');
    expect(both.yes).toContain('yes');
    expect(answerWords('cs').yes).not.toContain('ja');
  });
});

describe('yes or no', () => {
  it.each([
    ['en', 'Y', 'yes'],
    ['en', 'no', 'no'],
    ['pl', 'tak', 'yes'],
    ['pl', 'nie', 'no'],
    ['cs', 'ano', 'yes'],
    ['lv', 'jā', 'yes'],
    ['lv', 'nē', 'no'],
    ['lv', 'yes', 'yes'],
    ['en', 'perhaps', 'not-yes-no'],
    ['en', '', 'empty'],
  ])('in %s reads %j as %s', (language, text, value) => {
    expect(read(text, seen('yes-no'), language)).toBe(value);
  });

  it('takes a comment behind a bar', () => {
    expect(parseReply('no | she was on the phone', seen('yes-no'), words)).toEqual({
      value: { kind: 'seen', answer: { value: 'no', comment: 'she was on the phone' } },
    });
  });

  it('is not applicable only where the question allows it', () => {
    expect(read('n/a', seen('yes-no', { na: true }))).toBe('n/a');
    expect(read('n/a', seen('yes-no'))).toBe('not-applicable-not-allowed');
  });
});

describe('numbers', () => {
  it.each([
    ['4', 4],
    ['4 min', 4],
    ['3,5', 3.5],
    ['1 250', 1250],
    ['-2', -2],
    ['£12.50', 12.5],
    ['four', 'not-a-number'],
    ['4 5 6', 'not-a-number'],
    ['1e9', 'not-a-number'],
  ])('%j is %j', (text, value) => {
    expect(read(text, seen('number'))).toBe(value);
  });

  it('keeps the limits of the question', () => {
    const queue = seen('number', { constraint: { min: 0, max: 120, decimals: 0 } });
    expect(read('130', queue)).toBe('too-large');
    expect(read('-1', queue)).toBe('too-small');
    expect(read('1.5', queue)).toBe('too-many-decimals');
    expect(read('120', queue)).toBe(120);
  });

  it('reads a whole number back however it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(' ', '\u00a0'), (n, gap) => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, gap);
        expect(read(grouped, seen('number'))).toBe(n);
      }),
    );
  });
});

describe('scales', () => {
  const scale = seen('scale', { min: 1, max: 5, labels: { 1: 'ignored me', 5: 'full attention' } });
  it.each([
    ['3', 3],
    ['full attention', 5],
    ['6', 'not-on-scale'],
    ['2.5', 'not-on-scale'],
    [' ', 'empty'],
  ])('%j is %j', (text, value) => {
    expect(read(text, scale)).toBe(value);
  });
});

describe('times, dates and durations', () => {
  it.each([
    ['time', '9:05', '09:05'],
    ['time', '0905', '09:05'],
    ['time', '2.05 pm', '14:05'],
    ['time', '12 am', '00:00'],
    ['time', '24:00', 'not-a-time'],
    ['date', '22.11.2026', '2026-11-22'],
    ['date', '2026-02-30', 'not-a-date'],
    ['duration', '90', 90],
    ['duration', '1:30', 90],
    ['duration', '2 min', 120],
    ['duration', '1 h 5 min', 3900],
    ['duration', '1:75', 'not-a-duration'],
    ['duration', 'long', 'not-a-duration'],
  ] as const)('%s %j is %j', (type, text, value) => {
    expect(read(text, seen(type))).toBe(value);
  });
});

describe('choices', () => {
  const options = [
    { id: 'cash', title: 'Cash' },
    { id: 'card', title: 'Bank card' },
    { id: 'phone', title: 'Phone' },
  ];
  it('takes an id, a title or the number in the list', () => {
    expect(['card', 'bank CARD', '2'].map((text) => read(text, seen('choice', { options })))).toEqual([
      'card',
      'card',
      'card',
    ]);
    expect(read('4', seen('choice', { options }))).toBe('not-an-option');
  });
  it('keeps several in the order of the list, each once', () => {
    expect(read('3, cash; 3', seen('choices', { options }))).toEqual(['cash', 'phone']);
  });
});

describe('a comment', () => {
  it('is wanted on a no unless the question says otherwise', () => {
    const reply = parseReply('no', seen('yes-no'), words);
    expect('value' in reply && lacksComment(seen('yes-no'), reply.value)).toBe(true);
    expect('value' in reply && lacksComment(seen('yes-no', { comment_on: ['yes'] }), reply.value)).toBe(
      false,
    );
  });
});

it('never throws, whatever is typed', () => {
  const types = [
    'yes-no',
    'scale',
    'choice',
    'choices',
    'number',
    'money',
    'time',
    'date',
    'duration',
    'text',
  ] as const;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...types), (text, type) => {
      expect(Object.keys(parseReply(text, seen(type), words))).toHaveLength(1);
    }),
  );
});

describe('as it stands on paper', () => {
  it.each([
    ['duration', '14:05 14:11', 360],
    ['duration', '14:05-14:11', 360],
    ['duration', '14.05 – 14.11', 360],
    ['duration', '1405 1411', 360],
    ['duration', '14:05:10 - 14:05:55', 45],
    ['duration', '23:58 00:04', 360],
    ['duration', '14:11 14:05', 'runs-backwards'],
    ['duration', '14:05 25:00', 'not-a-duration'],
    ['duration', '6 min', 360],
    ['duration', '6 m', 360],
    ['duration', '1,5 min', 90],
    ['duration', "6' 30''", 390],
    ['duration', '1 godz 5 min', 3900],
    ['duration', '1 st. 5 min', 3900],
    ['duration', 'six minutes', 'not-a-duration'],
    ['time', '1405', '14:05'],
    ['time', '14.05', '14:05'],
    ['time', '14 05', '14:05'],
    ['time', '2pm', '14:00'],
    ['money', '12,40', 12.4],
    ['money', '12.40 €', 12.4],
    ['money', '1 234,50', 1234.5],
    ['money', '1.234,50', 1234.5],
    ['money', '1,234.50', 1234.5],
    ['date', '22.11.2026', '2026-11-22'],
    ['date', '22. 11. 2026', '2026-11-22'],
    ['date', '22.11.', 'not-a-date'],
    ['date', 'today', 'not-a-date'],
  ] as const)('%s %j is %j', (type, text, value) => {
    expect(read(text, seen(type))).toBe(value);
  });

  it.each([
    ['22.11.', '2026-11-22'],
    ['23.11.', '2025-11-23'],
    ['29.2.', '2024-02-29'],
    ['today', '2026-11-22'],
    ['wczoraj', '2026-11-21'],
    ['včera', '2026-11-21'],
    ['vakar', '2026-11-21'],
    ['přededvčírem', 'not-a-date'],
    ['constructor', 'not-a-date'],
  ])('where today is known, %j is %j', (text, day) => {
    const parsed = parseReply(text, seen('date'), words, '2026-11-22');
    expect('fault' in parsed ? parsed.fault.kind : parsed.value.answer).toEqual(
      day.startsWith('2') ? { value: day } : day,
    );
  });

  it.each([
    ['135', ['a', 'c', 'e']],
    ['1 3 5', ['a', 'c', 'e']],
    ['5,1', ['a', 'e']],
    ['0', []],
    ['none', []],
    ['16', 'not-an-option'],
  ])('of several options %j are %j', (text, chosen) => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id.toUpperCase() }));
    expect(read(text, seen('choices', { options }))).toEqual(chosen);
  });
});
