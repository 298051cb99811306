import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Move, movesFrom, stateAfter, type VisitState, visitStates } from '../../../src/visit/life.js';
import type { Reply } from '../../../src/visit/parse/answer.js';
import { apply, emptyVisit, isAllowed, replay, type Visit } from '../../../src/visit/visit.js';
import { moveOf, type VisitEvent } from '../../../src/visit/visit-event.js';

/** Written out again, so that a slip in the table is seen. */
const allowed: readonly (readonly [VisitState, Move, VisitState])[] = [
  ['draft', 'submit', 'submitted'],
  ['submitted', 'query', 'queried'],
  ['submitted', 'amend', 'amended'],
  ['submitted', 'approve', 'approved'],
  ['queried', 'amend', 'amended'],
  ['amended', 'query', 'queried'],
  ['amended', 'amend', 'amended'],
  ['amended', 'approve', 'approved'],
  ['approved', 'dispute', 'disputed'],
  ['approved', 'lock', 'locked'],
  ['disputed', 'uphold', 'upheld'],
  ['disputed', 'change', 'changed'],
  ['upheld', 'lock', 'locked'],
  ['changed', 'lock', 'locked'],
];
const moves: readonly Move[] = ['submit', 'query', 'amend', 'approve', 'dispute', 'uphold', 'change', 'lock'];

const reply = (value: string): Reply => ({ kind: 'seen', answer: { value } });
const changes = [{ question: 'greeted', reply: reply('changed') }];
const byMove: Readonly<Record<Move, VisitEvent>> = {
  submit: { kind: 'submitted' },
  query: { kind: 'queried', by: 'lead', note: 'when?' },
  amend: { kind: 'amended', by: 'owl', reason: 'slip', changes },
  approve: { kind: 'approved', by: 'lead' },
  dispute: { kind: 'disputed', by: 'shop', question: 'greeted', comment: 'he did' },
  uphold: { kind: 'upheld', by: 'lead', note: 'as recorded' },
  change: { kind: 'changed', by: 'lead', note: 'agreed', changes },
  lock: { kind: 'locked', by: 'lead' },
};
const whileDraft: readonly VisitEvent[] = [
  { kind: 'answered', question: 'greeted', reply: reply('answered') },
  { kind: 'left-out', question: 'greeted' },
  { kind: 'explained', finding: 'check:it', text: 'so it was' },
  { kind: 'heard', transcript: 'hash', suggestions: [] },
];

/** A visit in this state, with an answer. */
function visitIn(state: VisitState): Visit {
  return { ...emptyVisit, state, answers: { greeted: { value: 'first' } }, answered: ['greeted'] };
}

describe('every move from every state', () => {
  const pairs = visitStates.flatMap((state) => moves.map((move) => [state, move] as const));

  it.each(pairs)('%s: %s', (state, move) => {
    const to = allowed.find(([from, by]) => from === state && by === move)?.[2];
    const visit = visitIn(state);
    const event = byMove[move];
    expect(stateAfter(state, move)).toBe(to);
    expect(movesFrom(state).includes(move)).toBe(to !== undefined);
    expect(isAllowed(visit, event)).toBe(to !== undefined);
    // What is forbidden changes nothing at all.
    if (to === undefined) expect(apply(visit, event)).toBe(visit);
    else expect(apply(visit, event).state).toBe(to);
  });

  it('leaves every state but draft and locked behind by a move, and locked by none', () => {
    expect(visitStates.filter((state) => movesFrom(state).length === 0)).toEqual(['locked']);
  });
});

describe('within a state', () => {
  it.each(visitStates)('%s: answers, explanations and transcripts are taken only by a draft', (state) => {
    const visit = visitIn(state);
    for (const event of whileDraft) {
      expect(isAllowed(visit, event)).toBe(state === 'draft');
      if (state !== 'draft') expect(apply(visit, event)).toBe(visit);
    }
  });

  it('an amendment or a changed outcome makes a new revision, nothing else does', () => {
    for (const move of moves) {
      const [from] = allowed.find(([, by]) => by === move) ?? ['draft'];
      const before = visitIn(from as VisitState);
      const after = apply(before, byMove[move]);
      const changesAnswers = move === 'amend' || move === 'change';
      expect(after.revision - before.revision).toBe(changesAnswers ? 1 : 0);
      expect(after.answers).toEqual(changesAnswers ? { greeted: { value: 'changed' } } : before.answers);
    }
  });

  it('an answer withdrawn by an amendment is gone, and the question still counts as met', () => {
    const event: VisitEvent = {
      kind: 'amended',
      by: 'owl',
      reason: 'slip',
      changes: [{ question: 'greeted' }],
    };
    const after = apply(visitIn('submitted'), event);
    expect(after.answers).toEqual({});
    expect(after.answered).toEqual(['greeted']);
  });
});

describe('any sequence of events', () => {
  const questions = ['greeted', 'served'] as const;
  const change = fc.record({
    question: fc.constantFrom(...questions),
    reply: fc.constantFrom('a', 'b').map(reply),
  });
  const event: fc.Arbitrary<VisitEvent> = fc.oneof(
    fc.constantFrom(...moves).map((move) => byMove[move]),
    fc.constantFrom(...whileDraft),
    change.map((one): VisitEvent => ({ kind: 'answered', ...one })),
    fc
      .array(change, { minLength: 1, maxLength: 2 })
      .map((all): VisitEvent => ({ kind: 'amended', by: 'owl', reason: 'slip', changes: all })),
    fc.constant<VisitEvent>({ kind: 'erased' }),
  );

  it('keeps to the table, and answers change only by events that may change them', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let visit = emptyVisit;
        for (const one of events) {
          const next = apply(visit, one);
          const move = moveOf(one);
          if (next.state !== visit.state) {
            expect(move && stateAfter(visit.state, move)).toBe(next.state);
          }
          if (!isAllowed(visit, one)) expect(next).toBe(visit);
          if (JSON.stringify(next.answers) !== JSON.stringify(visit.answers)) {
            expect(['answered', 'left-out', 'amended', 'changed']).toContain(one.kind);
          }
          expect(next.revision).toBeGreaterThanOrEqual(visit.revision);
          visit = next;
        }
        expect(replay(events)).toEqual(visit);
      }),
    );
  });
});
