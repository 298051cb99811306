import { describe, expect, it } from 'vitest';
import type { Criterion, Rubric } from '../../../src/files/generated/rubric.js';
import { gapsOf, nextQuestion, openJourney } from '../../../src/visit/journey.js';
import type { Reply } from '../../../src/visit/parse/answer.js';
import { replay, replyTo } from '../../../src/visit/visit.js';
import type { VisitEvent } from '../../../src/visit/visit-event.js';

function criterion(id: string, section: string, more: Partial<Criterion> = {}): Criterion {
  const seen = { type: 'yes-no', question: id } as const;
  return { id, title: id, dimension: 'empathy', section, seen, ...more };
}

const rubric: Rubric = {
  id: 'shop',
  version: 1,
  title: 'Shop',
  language: 'en',
  kind: 'checklist',
  dimensions: { empathy: { title: 'Empathy' } },
  sections: [
    { id: 'entrance', title: 'Entrance' },
    { id: 'till', title: 'Till' },
  ],
  bands: [{ id: 'meets', title: 'meets', from: 0 }],
  pass: 50,
  criteria: [
    criterion('paid', 'till'),
    criterion('change', 'till', { when: "answers.paid == 'yes'" }),
    criterion('greeted', 'entrance'),
    criterion('words', 'till', { seen: { type: 'text', question: 'words', required: false } }),
    { id: 'polite', title: 'Polite', dimension: 'empathy', said: { any: ['greet'] } },
  ],
};

function said(question: string, value: string, comment?: string): VisitEvent {
  const reply: Reply = { kind: 'seen', answer: comment === undefined ? { value } : { value, comment } };
  return { kind: 'answered', question, reply };
}

const ids = (events: readonly VisitEvent[]): string[] =>
  openJourney(rubric, replay(events)).map((question) => question.id);

describe('the journey', () => {
  it('follows the sections and asks only what a person can answer', () => {
    expect(ids([])).toEqual(['greeted', 'paid', 'words']);
  });

  it('opens and closes questions as answers change', () => {
    expect(ids([said('paid', 'yes')])).toEqual(['greeted', 'paid', 'change', 'words']);
    expect(ids([said('paid', 'yes'), said('paid', 'no')])).toEqual(['greeted', 'paid', 'words']);
  });

  it('goes on with the first question that is neither answered nor left out', () => {
    const events: VisitEvent[] = [said('greeted', 'yes'), said('paid', 'no')];
    expect(nextQuestion(rubric, replay(events))?.id).toBe('words');
    expect(
      nextQuestion(rubric, replay([...events, { kind: 'left-out', question: 'words' }])),
    ).toBeUndefined();
  });

  it('names what is missing before a visit can be submitted', () => {
    const gaps = gapsOf(rubric, replay([said('greeted', 'no')]));
    expect(gaps.map((gap) => [gap.question.id, gap.why])).toEqual([
      ['greeted', 'comment-missing'],
      ['paid', 'unanswered'],
    ]);
    const whole = [said('greeted', 'no', 'nobody looked up'), said('paid', 'no', 'left without buying')];
    expect(gapsOf(rubric, replay(whole))).toEqual([]);
  });
});

describe('a visit', () => {
  it('keeps the newest answer, and none once a question was left out', () => {
    const events: VisitEvent[] = [said('greeted', 'no', 'nobody'), said('greeted', 'yes')];
    expect(replyTo(replay(events), 'greeted')).toMatchObject({ answer: { value: 'yes' } });
    const left: VisitEvent = { kind: 'left-out', question: 'greeted' };
    expect(replyTo(replay([...events, left]), 'greeted')).toBeUndefined();
  });

  it('takes no more answers once submitted', () => {
    const visit = replay([said('greeted', 'yes'), { kind: 'submitted' }, said('greeted', 'no', 'late')]);
    expect(visit.state).toBe('submitted');
    expect(replyTo(visit, 'greeted')).toMatchObject({ answer: { value: 'yes' } });
  });
});
