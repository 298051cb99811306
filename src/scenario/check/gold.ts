import type { Scenario } from '../source.js';
import { type ScenarioRule, warningAt } from './rule.js';

type Gold = NonNullable<Scenario['examples']>[string];

const excellentFrom = 75;
const poorUpTo = 40;
const leastScore = 0;
const mostScore = 150;
/** The usual names, the best first. */
const order = ['excellent', 'good', 'mixed', 'poor'];

function total({ score }: Gold): readonly number[] | undefined {
  return score.total;
}

/** A gold conversation that shows how it is done, and one that shows how it is not: without them no range proves anything. */
export const goldMissing: ScenarioRule = ({ source }) => {
  const all = Object.entries(source.examples ?? {});
  const isExcellent = all.some(
    ([name, gold]) => name === 'excellent' || (total(gold)?.[0] ?? 0) >= excellentFrom,
  );
  const isPoor = all.some(
    ([name, gold]) => name === 'poor' || name === 'terrible' || (total(gold)?.[1] ?? mostScore) <= poorUpTo,
  );
  const missing = [...(isExcellent ? [] : ['excellent']), ...(isPoor ? [] : ['poor'])];
  if (missing.length === 0) return [];
  const message = `no gold conversation is ${missing.join(', and none is ')}`;
  return [warningAt('SC176', ['examples'], message, { at: 'key' })];
};

function isAbove(worse: readonly number[] | undefined, better: readonly number[] | undefined): boolean {
  const [low = 0, high = 0] = worse ?? [];
  const [betterLow = 0, betterHigh = 0] = better ?? [];
  return worse !== undefined && better !== undefined && low > betterLow && high > betterHigh;
}

/** Ranges that no score can be in, and a worse conversation that must score more than a better one. */
export const goldRanges: ScenarioRule = ({ source }) => {
  const examples = source.examples ?? {};
  const outside = Object.entries(examples).flatMap(([name, { score }]) =>
    Object.entries(score).flatMap(([key, [low = 0, high = 0]]) =>
      low < leastScore || high > mostScore
        ? [
            warningAt(
              'SC177',
              ['examples', name, 'score', key],
              `scores are from ${leastScore} to ${mostScore}, not ${low} to ${high}`,
            ),
          ]
        : [],
    ),
  );
  const named = order.filter((name) => Object.hasOwn(examples, name));
  const reversed = named.flatMap((worse, index) => {
    const better = named
      .slice(0, index)
      .find((name) => isAbove(examples[worse]?.score.total, examples[name]?.score.total));
    return better === undefined
      ? []
      : [
          warningAt(
            'SC177',
            ['examples', worse, 'score', 'total'],
            `"${worse}" must score more than "${better}"`,
          ),
        ];
  });
  return [...outside, ...reversed];
};
