import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/behaviour/observation.js';
import type { Conversation } from '../../../../src/conversation/conversation.js';
import type { Rubric } from '../../../../src/files/generated/rubric.js';
import { assess } from '../../../../src/rubric/assess.js';
import type { Answer } from '../../../../src/rubric/input.js';
import { suggestionsOf } from '../../../../src/rubric/suggest.js';
import { questionsOf } from '../../../../src/visit/journey.js';
import { disagreementsOf } from '../../../../src/visit/transcript/disagreements.js';
import { suggestedAnswer } from '../../../../src/visit/transcript/suggested-answer.js';
import { emptyVisit } from '../../../../src/visit/visit.js';

const rubric: Rubric = {
  id: 'call',
  version: 1,
  kind: 'checklist',
  language: 'en',
  title: 'Call',
  bands: [{ id: 'all', title: 'All', from: 0 }],
  pass: 60,
  dimensions: { empathy: { title: 'E' }, procedure: { title: 'P' }, resolution: { title: 'R' } },
  criteria: [
    {
      id: 'greeted',
      title: 'Greeted',
      dimension: 'procedure',
      said: { any: ['greet'] },
      seen: { type: 'yes-no', question: 'Were you greeted?', required: false },
    },
    {
      id: 'sorry',
      title: 'Apologised',
      dimension: 'empathy',
      when: "answers.greeted == 'yes'",
      said: { any: ['apologise'] },
      seen: { type: 'scale', question: 'How was the apology?' },
    },
    {
      id: 'tone',
      title: 'Tone',
      dimension: 'empathy',
      said: { never: ['rude'] },
      judged: { question: 'Tone?', levels: ['bad', 'fair', 'good'] },
    },
    { id: 'rang', title: 'Rang', dimension: 'procedure', seen: { type: 'yes-no', question: 'Rang?' } },
  ],
};
const conversation: Conversation = {
  id: 'c',
  turns: [
    { speaker: 'agent', text: 'Good morning, Baltic Energy, Anna speaking.' },
    { speaker: 'customer', text: 'My bill is wrong.' },
  ],
};
const greeting: Observation = {
  turn: 0,
  behaviour: 'greet',
  from: 0,
  to: 12,
  confidence: 1,
  source: 'rule',
};
const suggestions = suggestionsOf(rubric, conversation, [greeting]);
const ask = (id: string) => {
  const question = questionsOf(rubric).find((each) => each.id === id);
  if (!question) throw new Error(id);
  return question;
};

describe('a transcript', () => {
  it('suggests an answer to every question that can be told from it, with the words', () => {
    expect(suggestions).toMatchObject([
      { question: 'greeted', share: 1, evidence: [{ turn: 0, quote: 'Good morning' }] },
      { question: 'sorry', share: 0, evidence: [] },
      { question: 'tone', share: 1, evidence: [] },
    ]);
  });

  it.each([
    ['greeted', 1, 'yes'],
    ['greeted', 0.5, 'yes'],
    ['greeted', 0.4, 'no'],
    ['sorry', 0, 1],
    ['sorry', 0.7, 4],
    ['tone', 1, 2],
    ['tone', 0.4, 1],
  ])('suggests for %s with a share of %f: %s', (id, share, answer) => {
    expect(suggestedAnswer(ask(id), share)).toBe(answer);
  });

  it('suggests nothing on a scale without end', () => {
    const endless = { ...ask('sorry'), ask: { type: 'scale', question: '?', min: 0, max: 1e300 } } as const;
    expect(suggestedAnswer({ ...endless, kind: 'seen' }, 1)).toBeUndefined();
  });
});

describe('answers beside a transcript', () => {
  const heard = { transcript: 'hash', suggestions };
  const no: Answer = { value: 'no', comment: 'nobody spoke' };

  it('disagree where their shares differ by half or more', () => {
    const visit = {
      ...emptyVisit,
      heard,
      answers: { greeted: no, sorry: { value: 3 } },
      judgements: { tone: { level: 2, source: 'person' as const } },
    };
    expect(disagreementsOf(rubric, visit)).toMatchObject([
      { question: 'greeted', person: 0, transcript: 1, evidence: [{ quote: 'Good morning' }] },
      { question: 'sorry', person: 0.5, transcript: 0 },
    ]);
    expect(disagreementsOf(rubric, { ...visit, answers: { greeted: { na: true } } })).toEqual([]);
    expect(disagreementsOf(rubric, emptyVisit)).toEqual([]);
  });

  it('count; where nobody answered, the transcript does', () => {
    const statusOf = (answers: Readonly<Record<string, Answer>>) =>
      assess(rubric, { answers, conversation, observations: [greeting] }).criteria[0]?.status;
    expect(statusOf({ greeted: no })).toBe('missed');
    expect(statusOf({})).toBe('met');
    expect(statusOf({ greeted: { na: true } })).toBe('not-applicable');
  });
});
