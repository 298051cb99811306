import { describe, expect, it } from 'vitest';
import { type Refusal, refusalOf } from '../../../src/visit/refusal.js';
import { replay } from '../../../src/visit/visit.js';
import type { VisitEvent } from '../../../src/visit/visit-event.js';
import { asked, checklist, said } from './findings/checklist.js';

const rubric = checklist([
  asked('bought'),
  asked('receipt', {}, { when: "answers.bought == 'yes'" }),
  asked('words', { type: 'text', required: false }),
]);
const reply = (value: string, comment?: string) =>
  ({ kind: 'seen', answer: comment === undefined ? { value } : { value, comment } }) as const;
const submitted: readonly VisitEvent[] = [said('bought', 'no', 'nothing fitted'), { kind: 'submitted' }];
const approved: readonly VisitEvent[] = [...submitted, { kind: 'approved', by: 'lead' }];
const disputed: readonly VisitEvent[] = [
  ...approved,
  { kind: 'disputed', by: 'shop', question: 'bought', comment: 'he did buy' },
];

function refused(events: readonly VisitEvent[], event: VisitEvent, now = '2026-11-22T12:00:00Z') {
  const log = events.map((one, index) => ({ seq: index + 1, at: '2026-11-22T10:00:00Z', event: one }));
  const refusal: Refusal | undefined = refusalOf(
    { rubric, visit: replay(events), evaluator: 'owl', log, now },
    event,
  );
  return refusal;
}

describe('what may happen to a visit', () => {
  it('is told with what can be done instead', () => {
    expect(refused([], { kind: 'approved', by: 'lead' })).toEqual({
      kind: 'not-now',
      state: 'draft',
      move: 'approve',
      instead: ['submit'],
    });
    expect(refused(approved, { kind: 'queried', by: 'lead', note: '?' })).toMatchObject({
      instead: ['dispute', 'lock'],
    });
  });

  it('nobody approves their own visit', () => {
    expect(refused(submitted, { kind: 'approved', by: 'owl' })?.kind).toBe('own-visit');
    expect(refused(submitted, { kind: 'approved', by: 'lead' })).toBeUndefined();
  });

  it('neither the evaluator nor whoever disputed decides a dispute', () => {
    expect(refused(disputed, { kind: 'upheld', by: 'owl', note: 'so it was' })?.kind).toBe('own-visit');
    expect(refused(disputed, { kind: 'upheld', by: 'shop', note: 'so it was' })?.kind).toBe('own-dispute');
    expect(refused(disputed, { kind: 'upheld', by: 'lead', note: 'so it was' })).toBeUndefined();
  });

  it('a dispute cites a question, and comes within a week or says why not', () => {
    const dispute = { kind: 'disputed', by: 'shop', question: 'bought', comment: 'no' } as const;
    expect(refused(approved, { ...dispute, question: 'nothing' })?.kind).toBe('unknown-question');
    expect(refused(approved, dispute, '2026-11-29T10:00:00Z')).toBeUndefined();
    expect(refused(approved, dispute, '2026-11-29T10:00:01Z')).toMatchObject({ kind: 'too-late', limit: 7 });
    expect(refused(approved, { ...dispute, late: 'on leave' }, '2026-12-24T10:00:00Z')).toBeUndefined();
  });
});

describe('an amendment', () => {
  const amend = (changes: Extract<VisitEvent, { kind: 'amended' }>['changes']) =>
    refused(submitted, { kind: 'amended', by: 'owl', reason: 'slip', changes });

  it('changes something', () => {
    expect(amend([{ question: 'bought', reply: reply('no', 'nothing fitted') }])?.kind).toBe(
      'nothing-changes',
    );
    expect(amend([{ question: 'words' }])?.kind).toBe('nothing-changes');
    expect(amend([{ question: 'bought', reply: reply('no', 'too dear') }])).toBeUndefined();
  });

  it('leaves no question open that it makes apply', () => {
    const opened = amend([{ question: 'bought', reply: reply('yes') }]);
    expect(opened).toMatchObject({ kind: 'leaves-gaps', gaps: [{ why: 'unanswered' }] });
    expect(
      amend([
        { question: 'bought', reply: reply('yes') },
        { question: 'receipt', reply: reply('yes') },
      ]),
    ).toBeUndefined();
    expect(amend([{ question: 'bought', reply: reply('no') }])).toMatchObject({
      kind: 'leaves-gaps',
      gaps: [{ why: 'comment-missing' }],
    });
  });

  it('is of questions that there are', () => {
    expect(amend([{ question: 'nothing', reply: reply('yes') }])?.kind).toBe('unknown-question');
  });
});
