import { describe, expect, it } from 'vitest';
import type { Criterion, Rubric } from '../../../src/files/generated/rubric.js';
import { type Applies, gapsOf, openJourney, withoutSkipped } from '../../../src/visit/journey.js';
import type { Reply } from '../../../src/visit/parse/answer.js';
import { replay, type VisitEvent } from '../../../src/visit/visit.js';

function criterion(id: string, section: string, when?: string): Criterion {
  const base = {
    id,
    title: id,
    dimension: 'empathy',
    section,
    seen: { type: 'yes-no', question: id },
  } as const;
  return when === undefined ? base : { ...base, when };
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
    criterion('change', 'till', 'paid'),
    criterion('greeted', 'entrance'),
    criterion('paid', 'till'),
    { id: 'polite', title: 'Polite', dimension: 'empathy', said: { any: ['greet'] } },
  ],
};

/** Asks about the change only once something was paid. */
const applies: Applies = (question, visit) =>
  question.when === undefined ||
  (visit.answers['paid']?.na !== true && replyValue(visit.answers['paid']) === 'yes');

function replyValue(answer: unknown): unknown {
  return (answer as { value?: unknown } | undefined)?.value;
}

function said(question: string, value: string, comment?: string): VisitEvent {
  const answer = comment === undefined ? { value } : { value, comment };
  const reply: Reply = { kind: 'seen', answer };
  return { kind: 'answered', question, reply };
}

const ids = (events: readonly VisitEvent[]): string[] =>
  openJourney(rubric, replay(events), applies).map((question) => question.id);

describe('the journey', () => {
  it('follows the sections and asks only what a person can answer', () => {
    expect(ids([])).toEqual(['greeted', 'paid']);
  });

  it('opens and closes questions as answers change', () => {
    expect(ids([said('paid', 'yes')])).toEqual(['greeted', 'change', 'paid']);
    expect(ids([said('paid', 'yes'), said('paid', 'no')])).toEqual(['greeted', 'paid']);
  });

  it('names what is missing before a visit can be submitted', () => {
    const gaps = gapsOf(rubric, replay([said('greeted', 'no')]), applies);
    expect(gaps.map((gap) => [gap.question.id, gap.why])).toEqual([
      ['greeted', 'comment-missing'],
      ['paid', 'unanswered'],
    ]);
    const whole = [said('greeted', 'no', 'nobody looked up'), said('paid', 'no', 'left without buying')];
    expect(gapsOf(rubric, replay(whole), applies)).toEqual([]);
  });

  it('does not score an answer whose question no longer applies', () => {
    const visit = replay([
      said('paid', 'yes'),
      said('change', 'no', 'short'),
      said('paid', 'no', 'gave it back'),
    ]);
    expect(visit.answered).toContain('change');
    expect(Object.keys(withoutSkipped(rubric, visit, applies).answers)).toEqual(['paid']);
  });
});

describe('a submitted visit', () => {
  it('takes no more answers', () => {
    const visit = replay([said('greeted', 'yes'), { kind: 'submitted' }, said('greeted', 'no')]);
    expect(visit.state).toBe('submitted');
    expect(replyValue(visit.answers['greeted'])).toBe('yes');
  });
});
