import { describe, expect, it } from 'vitest';
import { unknownContext } from '../../../../src/behaviour/context.js';
import { encodeModel } from '../../../../src/behaviour/model/encode.js';
import { explain } from '../../../../src/behaviour/model/explain.js';
import { learn } from '../../../../src/behaviour/model/learn.js';
import { judgeTurn, lessons, subjectsOf, toyModel } from './toy.js';

function chance(text: string, label: string): number {
  const { labels, chances } = judgeTurn(subjectsOf(text));
  return chances[labels.indexOf(label)] ?? Number.NaN;
}

describe('learning a model', () => {
  it('gives the same bytes each time', () => {
    expect(Buffer.compare(encodeModel(learn(lessons())), encodeModel(toyModel()))).toBe(0);
  });

  it('tells apart what words tell apart, in sentences it never saw', () => {
    expect(chance('We regret the wrong colour.', 'apologise')).toBeGreaterThan(0.5);
    expect(chance('We regret the wrong colour.', 'rude')).toBeLessThan(0.2);
    expect(chance('Listen, you fool.', 'rude')).toBeGreaterThan(0.5);
    expect(chance('The letter is on the table.', 'apologise')).toBeLessThan(0.2);
  });

  it('finds the sentence that speaks for a label among others', () => {
    const turn = subjectsOf('The parcel is on its way. We regret the wait. Please read the letter.');
    const { labels, sentences } = judgeTurn(turn);
    expect(sentences[labels.indexOf('apologise')]).toBe(1);
  });

  it('says which pieces of a sentence spoke for a label', () => {
    const place = { first: true, last: true, context: unknownContext, found: [], foundInTurn: [] };
    const reasons = explain(toyModel(), 'agent', 'rude', subjectsOf('Listen, you fool.'), 0, place);
    expect(reasons.slice(0, 4).some(({ feature }) => feature.includes('fool'))).toBe(true);
    expect(
      reasons.every(({ weight }, at) => Math.abs(weight) <= Math.abs(reasons[at - 1]?.weight ?? 9)),
    ).toBe(true);
  });

  it('asks for more certainty where a false find would be a reproach', () => {
    const { labels, thresholds } = toyModel().parties.agent;
    const threshold = (id: string): number => thresholds[labels.indexOf(id)] ?? Number.NaN;
    expect(threshold('rude')).toBeGreaterThan(threshold('apologise'));
  });
});
