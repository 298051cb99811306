import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../src/conversation/conversation.js';
import type { Scoring } from '../../../../src/rubric/agreement/take-sample.js';
import { expecting } from '../../../../src/rubric/learnt/expect.js';
import { learnModel } from '../../../../src/rubric/learnt/learn-model.js';
import { pack } from '../../../../src/rubric/learnt/pack.js';

const nothing = async (): Promise<void> => undefined;

const assessment: Scoring['assessment'] = {
  rubric: { id: 'r', version: 1, hash: 'h' },
  dimensions: {},
  sections: [],
  verdict: { empathy: 2 },
  total: { score: 50, scoreBeforeFailure: 50, band: null, passed: null },
  critical: { failed: [], byFamily: { customer: 0, business: 0, compliance: 0 } },
  criteria: [],
  withheld: [],
};

const filler = ['today', 'the parcel', 'my order', 'the van', 'a voucher', 'your shop', 'the box'];

/** Every second customer ends content; the rest of the words says nothing. */
function scoring(at: number, rest: Partial<Scoring['conversation']> = {}, quality = false): Scoring {
  const good = at % 2 === 0;
  const word = filler[at % filler.length] ?? '';
  const turns: Turn[] = [
    { speaker: 'customer', text: `It is about ${word}.` },
    {
      speaker: 'agent',
      text: good ? `I have sorted ${word} for you.` : `Nothing can be done about ${word}.`,
      ...(quality && { quality: good ? 5 : 2 }),
    },
    { speaker: 'customer', text: good ? `Wonderful, ${word} works!` : `Useless, ${word} again.` },
  ];
  return { conversation: { id: `c${at}`, language: 'en', turns, ...rest }, observations: [], assessment };
}

const many = (count: number, ratingOf: (at: number) => number): readonly Scoring[] =>
  Array.from({ length: count }, (_, at) => scoring(at, { ratings: { liked: ratingOf(at) } }));

describe('learning ratings', () => {
  test('finds what the rating hangs on, and says so with the words of the turn', async () => {
    const scorings = many(60, (at) => (at % 2 === 0 ? 5 : 1));
    const { model, outcomes } = await learnModel(scorings, nothing);
    expect(outcomes.map(({ name, notKept }) => [name, notKept])).toEqual([['liked', undefined]]);
    expect(outcomes[0]?.figures.learnt).toBeGreaterThan(0.8);
    if (!model) return expect.unreachable();
    const expectOf = expecting(model);
    const good = expectOf(scoring(100)).ratings.liked;
    const bad = expectOf(scoring(101)).ratings.liked;
    expect(good?.value).toBeGreaterThan(3.5);
    expect(bad?.value).toBeLessThan(2.5);
    const quotes = (good?.reasons ?? []).flatMap((reason) => (reason.kind === 'words' ? [reason.quote] : []));
    expect(quotes.join(' ')).toMatch(/Wonderful|sorted/);
    for (const reason of good?.reasons ?? []) {
      if (reason.kind !== 'words') continue;
      const { text } = scoring(100).conversation.turns[reason.turn] ?? { text: '' };
      expect(text.slice(reason.from, reason.to)).toBe(reason.quote);
    }
  });

  test('the same conversations give the same bytes', async () => {
    const scorings = many(30, (at) => at % 3);
    const [one, other] = [await learnModel(scorings, nothing), await learnModel(scorings, nothing)];
    expect(pack(one)).toEqual(pack(other));
  });

  test('too few labels, and labels that are all the same, are told apart and not learnt', async () => {
    const few = await learnModel(
      many(5, (at) => at),
      nothing,
    );
    expect(few.model).toBeUndefined();
    expect(few.outcomes[0]?.notKept).toBe('too-few');
    const same = await learnModel(
      many(40, () => 3),
      nothing,
    );
    expect(same.outcomes[0]?.notKept).toBe('all-the-same');
    expect((await learnModel([], nothing)).outcomes).toEqual([]);
  });

  test('where labels are missing the rest is learnt from', async () => {
    const scorings = [...many(40, (at) => at % 2), scoring(90), scoring(91, { turns: [] })];
    const { outcomes, model } = await learnModel(scorings, nothing);
    expect(outcomes[0]?.figures.records).toBe(40);
    if (!model) return expect.unreachable();
    const value = expecting(model)(scoring(91, { turns: [] })).ratings.liked?.value ?? Number.NaN;
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  });
});

test('the quality of turns is learnt and expected turn by turn', async () => {
  const scorings = Array.from({ length: 60 }, (_, at) => scoring(at, {}, true));
  const { model, outcomes } = await learnModel(scorings, nothing);
  expect(outcomes.map(({ what, name }) => [what, name])).toEqual([['quality', 'agent']]);
  if (!model) return expect.unreachable();
  const expectOf = expecting(model);
  const of = (at: number): number => expectOf(scoring(at)).turns[0]?.quality ?? 0;
  expect(expectOf(scoring(100)).turns.map(({ turn }) => turn)).toEqual([1]);
  expect(of(100)).toBeGreaterThan(of(101) + 1);
});

test('a level is learnt only where it comes nearer than the rubric', async () => {
  const labelled = (level: (at: number) => number): readonly Scoring[] =>
    Array.from({ length: 60 }, (_, at) => scoring(at, { verdict: { empathy: level(at) } }));
  const { model } = await learnModel(
    labelled((at) => (at % 2 === 0 ? 4 : 0)),
    nothing,
  );
  expect(model?.whole?.verdict.map(({ dimension }) => dimension)).toEqual(['empathy']);
  if (!model) return expect.unreachable();
  expect(expecting(model)(scoring(100)).verdict.empathy?.level).toBe(4);
});
