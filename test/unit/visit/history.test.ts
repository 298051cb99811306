import { describe, expect, it } from 'vitest';
import { type DatedEvent, disputeOf, historyOf, openQueries } from '../../../src/visit/history.js';
import type { VisitEvent } from '../../../src/visit/visit-event.js';
import { said } from './findings/checklist.js';

function log(events: readonly VisitEvent[]): readonly DatedEvent[] {
  return events.map((event, index) => ({
    seq: index + 1,
    at: `2026-11-22T10:00:${String(index).padStart(2, '0')}Z`,
    event,
  }));
}
const yes = { kind: 'seen', answer: { value: 'yes' } } as const;
const no = { kind: 'seen', answer: { value: 'no', comment: 'nobody' } } as const;
const life: readonly VisitEvent[] = [
  said('greeted', 'yes'),
  said('greeted', 'no', 'nobody'),
  { kind: 'submitted' },
  { kind: 'queried', by: 'lead', note: 'who?', question: 'greeted' },
  { kind: 'amended', by: 'owl', reason: 'slip', changes: [{ question: 'greeted', reply: yes }] },
  { kind: 'approved', by: 'lead' },
  { kind: 'disputed', by: 'shop', question: 'greeted', comment: 'it was I' },
  { kind: 'changed', by: 'lead', note: 'agreed', changes: [{ question: 'greeted', reply: no }] },
];

describe('the history of a visit', () => {
  const history = historyOf(log(life), 'owl');

  it('says who did what, and where the visit stood then', () => {
    expect(history.map(({ kind, by, state, revision }) => [kind, by, state, revision])).toEqual([
      ['answered', 'owl', 'draft', 1],
      ['answered', 'owl', 'draft', 1],
      ['submitted', 'owl', 'submitted', 1],
      ['queried', 'lead', 'queried', 1],
      ['amended', 'owl', 'amended', 2],
      ['approved', 'lead', 'approved', 2],
      ['disputed', 'shop', 'disputed', 2],
      ['changed', 'lead', 'changed', 3],
    ]);
  });

  it('says what an answer was and became, and why', () => {
    expect(history[0]?.changes).toEqual([{ question: 'greeted', to: yes }]);
    expect(history[1]?.changes).toEqual([{ question: 'greeted', from: yes, to: no }]);
    expect(history[4]).toMatchObject({ why: 'slip', changes: [{ question: 'greeted', from: no, to: yes }] });
    expect(history[7]).toMatchObject({ why: 'agreed', at: '2026-11-22T10:00:07Z' });
  });

  it('leaves out what was forbidden', () => {
    const events: readonly VisitEvent[] = [...life, said('greeted', 'yes'), { kind: 'approved', by: 'lead' }];
    expect(historyOf(log(events), 'owl')).toHaveLength(life.length);
  });

  it('tells the dispute with its outcome to every reader', () => {
    expect(disputeOf(history)).toMatchObject({ dispute: { why: 'it was I' }, outcome: { kind: 'changed' } });
    expect(disputeOf(history.slice(0, 7))?.outcome).toBeUndefined();
    expect(disputeOf(history.slice(0, 6))).toBeUndefined();
  });

  it('knows what is asked back and still open', () => {
    expect(openQueries(history.slice(0, 4)).map(({ why }) => why)).toEqual(['who?']);
    expect(openQueries(history.slice(0, 5))).toEqual([]);
  });
});
