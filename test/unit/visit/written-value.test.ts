import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csForms, enForms, lvForms, plForms } from '../../../src/language/written-forms.js';
import { answerWords } from '../../../src/visit/answer-words.js';
import { parseReply } from '../../../src/visit/parse/answer.js';
import type { Question, SeenQuestion } from '../../../src/visit/question.js';
import { writtenDuration, writtenValue } from '../../../src/visit/written-value.js';

const forms = fc.constantFrom(enForms, plForms, csForms, lvForms);
const words = answerWords('en', 'pl', 'cs', 'lv');

function ask(type: SeenQuestion['type'], more: Partial<SeenQuestion> = {}): SeenQuestion {
  return { type, question: 'Question?', ...more };
}

/** What is understood when a written value is typed as the answer. */
function typed(text: string, seen: SeenQuestion): unknown {
  const question: Question = { id: 'q', title: 'Q', kind: 'seen', ask: seen };
  const parsed = parseReply(text, question, words, '2026-11-22');
  if ('fault' in parsed) return parsed.fault.kind;
  return 'value' in parsed.value.answer ? parsed.value.answer.value : 'n/a';
}

describe('what is written can be typed again', () => {
  const cases: readonly [SeenQuestion, fc.Arbitrary<string | number>][] = [
    [ask('money', { currency: 'EUR' }), fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100)],
    [ask('money'), fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100)],
    [
      ask('number', { unit: 'minutes' }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
    ],
    [ask('duration'), fc.integer({ min: 0, max: 999 * 3600 })],
    [
      ask('date'),
      fc
        .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ],
    [
      ask('time'),
      fc
        .integer({ min: 0, max: 24 * 60 - 1 })
        .map((minute) =>
          [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'),
        ),
    ],
  ];

  it.each(cases)('$type', (seen, values) => {
    fc.assert(
      fc.property(values, forms, (value, form) => {
        expect(typed(writtenValue(value, seen, form), seen)).toBe(value);
      }),
    );
  });

  it('and so can two clock times, over midnight too', () => {
    const seconds = fc.integer({ min: 0, max: 86_399 });
    const clock = (at: number): string => {
      const parts = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60];
      return parts.map((part) => String(part).padStart(2, '0')).join(':');
    };
    fc.assert(
      fc.property(seconds, fc.integer({ min: 0, max: 43_200 }), (start, length) => {
        const span = `${clock(start)}-${clock((start + length) % 86_400)}`;
        expect(typed(span, ask('duration'))).toBe(length);
      }),
    );
  });
});

it('a length of time has hours only where there are any', () => {
  expect([0, 65, 3605].map(writtenDuration)).toEqual(['0:00', '1:05', '1:00:05']);
});

describe('whatever is typed', () => {
  const types = [
    'number',
    'money',
    'time',
    'date',
    'duration',
    'scale',
    'yes-no',
    'choice',
    'choices',
  ] as const;
  const close = fc
    .array(fc.constantFrom(...'0123456789:.,-/ hmspt\u00a0€"\'|', '–', 'min', 'st', '٣', '\u202e'), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''));

  it('is an answer of its kind or a fault, never an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.oneof(close, fc.string()), (type, text) => {
        const value = typed(text, ask(type, { na: true, options: [{ id: 'a', title: 'A' }] }));
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        else expect(Array.isArray(value) || typeof value === 'string').toBe(true);
      }),
    );
  });
});
