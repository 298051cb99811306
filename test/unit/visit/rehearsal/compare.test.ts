import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../../src/files/generated/rubric.js';
import { answerWords } from '../../../../src/visit/answer-words.js';
import { questionsOf } from '../../../../src/visit/journey.js';
import { parseReply } from '../../../../src/visit/parse/answer.js';
import { agreementIn, compareAnswers } from '../../../../src/visit/rehearsal/compare.js';
import { type Rehearsal, rehearsedPart } from '../../../../src/visit/rehearsal/part.js';
import { apply, emptyVisit } from '../../../../src/visit/visit.js';

const because = 'it was so';
const rubric: Rubric = {
  id: 'counter',
  version: 1,
  kind: 'checklist',
  language: 'en',
  title: 'Counter',
  bands: [{ id: 'all', title: 'All', from: 0 }],
  pass: 60,
  dimensions: { empathy: { title: 'E' }, procedure: { title: 'P' }, resolution: { title: 'R' } },
  criteria: [
    ['greeted', 'yes-no'],
    ['smiled', 'yes-no'],
    ['thanked', 'yes-no'],
    ['waited', 'duration'],
    ['served', 'time'],
    ['words', 'text'],
    ['other', 'yes-no'],
    ['mood', 'scale'],
  ].map(([id = '', type]) => ({
    id,
    title: id,
    dimension: 'empathy',
    when: "answers.other == 'yes'",
    seen: { type: type as 'yes-no', question: `${id}?` },
  })),
} as Rubric;
const rehearsal: Rehearsal = {
  opening: 'You come in.',
  turns: [{ staff: 'Hello' }],
  expected: {
    greeted: { answer: 'yes', because },
    smiled: { answer: 'no', because },
    thanked: { answer: 'no', because },
    waited: { answer: '1:30', because },
    served: { answer: '14:05', because },
    words: { answer: 'Hello', because },
    mood: { answer: 9, because },
  },
};

function compared(answers: Readonly<Record<string, string>>) {
  const part = rehearsedPart(rubric, rehearsal);
  const visit = questionsOf(part).reduce((so, question) => {
    const parsed = parseReply(answers[question.id] ?? '', question, answerWords('en'));
    return 'value' in parsed
      ? apply(so, { kind: 'answered', question: question.id, reply: parsed.value })
      : so;
  }, emptyVisit);
  return compareAnswers(part, visit, rehearsal);
}

describe('a rehearsal', () => {
  it('asks what it expects, whatever was answered before', () => {
    expect(compared({}).map(({ question }) => question.id)).toEqual(Object.keys(rehearsal.expected));
  });

  it('compares answers; clocks may differ a little, words are not compared', () => {
    const answers = { greeted: 'yes', smiled: 'yes', waited: '1:55', served: '14:06', words: 'Hi' };
    const same = Object.fromEntries(compared(answers).map(({ question, isSame }) => [question.id, isSame]));
    expect(same).toEqual({
      greeted: true,
      smiled: false,
      thanked: false,
      waited: true,
      served: true,
      words: null,
      // 9 is not on the scale: the checklist expects what cannot be answered.
      mood: null,
    });
  });

  it('says how far the evaluator agrees; beyond chance only with six questions or more', () => {
    expect(agreementIn(compared({ greeted: 'yes', smiled: 'no' }))).toEqual({
      compared: 5,
      same: 2,
      share: 0.4,
      ac1: null,
    });
    const more = [
      ...compared({ greeted: 'yes', smiled: 'no' }),
      ...compared({ greeted: 'yes', smiled: 'no' }),
    ];
    // Gwet 2008 with the answers yes, no, none, 1:30 and 14:05: observed 2/5, expected .76 / 4.
    expect(agreementIn(more).ac1).toBeCloseTo(0.21 / 0.81, 9);
    expect(agreementIn([])).toEqual({ compared: 0, same: 0, share: null, ac1: null });
  });
});
