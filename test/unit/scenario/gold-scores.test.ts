import { describe, expect, it } from 'vitest';
import { readCheckedRubric } from '../../../src/files/check-loaded.js';
import { loadDetector } from '../../../src/files/load-detector.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { assess } from '../../../src/rubric/assess.js';
import { playGold } from '../../../src/scenario/gold.js';
import { conversationOf } from '../../../src/scenario/session.js';
import { shipped } from './shipped.js';

const { detector } = await loadDetector();

/** Scores of a gold conversation in percent: the total and each dimension. */
async function scoresOf(
  compiled: (typeof shipped)[number][1],
  gold: Parameters<typeof playGold>[1],
): Promise<Readonly<Record<string, number>>> {
  const { source } = compiled;
  const rubric = await readCheckedRubric(shippedPath(`rubrics/${source.rubric}.yaml`), source.rubric);
  if (!rubric.ok) throw new Error(`${source.rubric} is broken`);
  const conversation = conversationOf(compiled, playGold(compiled, gold), source.id);
  const names = [source.customer.name, ...source.customer.address_as];
  const { observations, insubstantial } = detector.survey(conversation, { names });
  const { total, dimensions } = assess(rubric.value, {
    conversation,
    observations,
    withheld: insubstantial,
    limits: source.desk.limits ?? {},
  });
  const scores = Object.entries(dimensions).map(([id, { score }]) => [id, score ?? Number.NaN] as const);
  return { ...Object.fromEntries(scores), total: total.score ?? Number.NaN };
}

describe.each(shipped)('the gold conversations of %s', (_, compiled) => {
  it.each(Object.entries(compiled.source.examples ?? {}))(
    '%s scores within its ranges',
    async (_name, gold) => {
      const scores = await scoresOf(compiled, gold);
      for (const [dimension, [low = 0, high = 0]] of Object.entries(gold.score)) {
        expect({ dimension, score: scores[dimension] }).toEqual({ dimension, score: expect.any(Number) });
        expect(scores[dimension], dimension).toBeGreaterThanOrEqual(low);
        expect(scores[dimension], dimension).toBeLessThanOrEqual(high);
      }
    },
  );
});
