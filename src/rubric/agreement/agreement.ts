import { bootstrap, type Interval } from './bootstrap.js';
import { cohenKappa } from './cohen-kappa.js';
import { labelFigures, type PartyFigures } from './label-figures.js';
import { type Pair, quadratic } from './ratings-of-two.js';
import { type LabelledParty, parties, type Sample } from './sample.js';
import { spearman } from './spearman.js';

/** A figure with the bounds of its 95 % interval, where there is enough to draw them from. */
export interface Measured {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
}

/** How near the levels given come to those labelled, in one dimension. */
export interface VerdictFigures {
  readonly conversations: number;
  /** Quadratic weighted κ on the scale 0–4. */
  readonly kappa: Measured;
  readonly spearman: Measured;
  /** Share of conversations at most one level off, 0–1. */
  readonly withinOne: Measured;
  /** Share with the very same level, 0–1. */
  readonly exact: number;
  /** κ of the levels that a learnt model expects. */
  readonly learnt?: Measured;
}

/** ρ of a rating with each score, by name of the score; `expected` is what a learnt model expects. */
export interface RatingFigures {
  readonly conversations: number;
  readonly each: ReadonlyMap<string, Measured>;
}

/** How well the scorer agrees with labels, over some conversations. */
export interface Agreement {
  readonly conversations: number;
  readonly behaviours?: PartyFigures & { readonly intervals: F1Intervals };
  readonly cues?: PartyFigures & { readonly intervals: F1Intervals };
  readonly verdict: ReadonlyMap<string, VerdictFigures>;
  readonly ratings: ReadonlyMap<string, RatingFigures>;
  /** ρ of the labelled quality of turns with what a learnt model expects, by party. */
  readonly quality: ReadonlyMap<string, { readonly turns: number; readonly learnt: Measured }>;
}

export interface F1Intervals {
  readonly micro: Interval | undefined;
  readonly macro: Interval | undefined;
}

const levels = quadratic(0, 4);

const withinOneOf = (pairs: readonly Pair[]): number =>
  pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length / pairs.length;

/** A statistic of pairs with its interval. */
function measure(
  pairs: readonly Pair[],
  statistic: (pairs: readonly Pair[]) => number | undefined,
): Measured {
  return {
    value: pairs.length === 0 ? undefined : statistic(pairs),
    interval: bootstrap(
      pairs.length,
      (drawn) => statistic(Array.from(drawn, (index) => pairs[index] ?? [0, 0])),
      roundsFor(pairs.length),
    ),
  };
}

/** Many conversations need fewer repetitions: each is steadier. */
const roundsFor = (count: number): number => (count > 1000 ? 100 : 400);

function verdictFigures(pairs: readonly Pair[], expected: readonly Pair[]): VerdictFigures {
  return {
    conversations: pairs.length,
    kappa: measure(pairs, (drawn) => cohenKappa(drawn, levels)),
    spearman: measure(pairs, spearman),
    withinOne: measure(pairs, withinOneOf),
    exact: pairs.filter(([a, b]) => a === b).length / pairs.length,
    ...(expected.length > 0 && { learnt: measure(expected, (drawn) => cohenKappa(drawn, levels)) }),
  };
}

function partyFigures(
  samples: readonly Sample[],
  party: LabelledParty,
): (PartyFigures & { readonly intervals: F1Intervals }) | undefined {
  const labelled = samples.filter(({ labels }) => labels[party].turns > 0);
  const figures = labelFigures(labelled, party);
  if (!figures) return undefined;
  const drawn = (indices: Uint32Array): PartyFigures | undefined =>
    labelFigures(
      Array.from(indices, (index) => labelled[index]).filter((sample) => sample !== undefined),
      party,
    );
  const interval = (of: (figures: PartyFigures) => number): Interval | undefined =>
    bootstrap(
      labelled.length,
      (indices) => {
        const again = drawn(indices);
        return again && of(again);
      },
      roundsFor(labelled.length),
    );
  return {
    ...figures,
    intervals: { micro: interval(({ micro }) => micro.f1), macro: interval(({ macro }) => macro.f1) },
  };
}

const namesIn = (records: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];

function ratingFigures(samples: readonly Sample[], name: string): RatingFigures {
  const rated = samples.filter(({ ratings }) => ratings[name] !== undefined);
  const pairsWith = (scoreOf: (sample: Sample) => number | null | undefined): readonly Pair[] =>
    rated.flatMap((sample) => {
      const score = scoreOf(sample);
      const rating = sample.ratings[name];
      return score === null || score === undefined || rating === undefined ? [] : [[rating, score] as const];
    });
  const each = namesIn(rated.map(({ scores }) => scores)).map(
    (score) =>
      [
        score,
        measure(
          pairsWith((sample) => sample.scores[score]),
          spearman,
        ),
      ] as const,
  );
  const learnt = pairsWith(({ expected }) => expected[name]);
  return {
    conversations: rated.length,
    each: new Map(learnt.length > 0 ? [...each, ['learnt', measure(learnt, spearman)]] : each),
  };
}

/** Works out how well the scorer agrees with labels over samples; the same samples give the same figures. */
export function agreementOf(samples: readonly Sample[]): Agreement {
  const behaviours = partyFigures(samples, 'agent');
  const cues = partyFigures(samples, 'customer');
  const dimensions = namesIn(samples.map(({ verdict }) => verdict));
  const pairsOf = (dimension: string): readonly Pair[] =>
    samples.flatMap(({ verdict }) => (verdict[dimension] ? [verdict[dimension]] : []));
  return {
    conversations: samples.length,
    ...(behaviours && { behaviours }),
    ...(cues && { cues }),
    verdict: new Map(
      dimensions.map((dimension) => [
        dimension,
        verdictFigures(
          pairsOf(dimension),
          samples.flatMap(({ expectedVerdict: each }) => (each[dimension] ? [each[dimension]] : [])),
        ),
      ]),
    ),
    quality: new Map(
      parties.flatMap((party) => {
        const pairs = samples.flatMap(({ quality }) => quality[party]);
        return pairs.length === 0
          ? []
          : [[party, { turns: pairs.length, learnt: measure(pairs, spearman) }] as const];
      }),
    ),
    ratings: new Map(
      namesIn(samples.map(({ ratings }) => ratings)).map((name) => [name, ratingFigures(samples, name)]),
    ),
  };
}
