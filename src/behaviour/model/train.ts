import { type SentenceFeatures, slots } from './features.js';

/** A turn to learn from. */
export interface Sample {
  readonly sentences: readonly SentenceFeatures[];
  /** For each label: how much the answer counts, positive where the turn carries it, negative where not, 0 unknown. */
  readonly answers: Float32Array;
}

export interface TrainingOptions {
  readonly rounds: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Strength of the pull towards 0 (L2). */
  readonly decay: number;
  /** Value of a feature of the place, beside words whose values have the sum of squares 1. */
  readonly placeValue: number;
  /** How much more a turn that carries a label counts than one that does not. */
  readonly positive: number;
}

export const defaultTraining: TrainingOptions = {
  rounds: 6,
  rate: 0.5,
  decay: 1e-4,
  placeValue: 0.25,
  positive: 2,
};

/** Linear weights: one row of `labels.length` a slot, and a last row of constants. */
export interface Weights {
  readonly labels: readonly string[];
  readonly table: Float32Array;
}

/** The order of a round: the same at each training, different in each round. */
function shuffled(count: number, round: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let state = (round * 2654435761 + 12345) >>> 0;
  for (let at = count - 1; at > 0; at -= 1) {
    // Linear congruential generator of Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** A sentence with its slots in one row: those of the words first, then those of the place. */
interface Row {
  readonly slots: Uint16Array;
  /** How many of them are of words. */
  readonly words: number;
  readonly value: number;
}

function rowOf({ words, pairs, place, size }: SentenceFeatures, keep?: Uint8Array): Row {
  const kept: number[] = [];
  const take = (each: Uint16Array): void => {
    for (const slot of each) if (!keep || (keep[slot] ?? 0) > 1) kept.push(slot);
  };
  for (const word of words) take(word);
  take(pairs);
  return {
    slots: Uint16Array.from([...kept, ...place]),
    words: kept.length,
    value: 1 / Math.sqrt(Math.max(1, size)),
  };
}

/** In how many turns each slot is, up to 2: what is in one turn alone teaches that turn by heart. */
function spread(samples: readonly Sample[]): Uint8Array {
  const counts = new Uint8Array(slots);
  const last = new Int32Array(slots).fill(-1);
  const count = (each: Uint16Array, number: number): void => {
    for (const slot of each) {
      if (last[slot] === number || (counts[slot] ?? 0) > 1) continue;
      last[slot] = number;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  };
  for (const [number, { sentences }] of samples.entries()) {
    for (const { words, pairs } of sentences) {
      for (const word of words) count(word, number);
      count(pairs, number);
    }
  }
  return counts;
}

/**
 * Learns one logistic regression a label. A turn carries a label when at least one of its sentences does, so the
 * sentences' chances are joined as a noisy or; nobody has to say which sentence it was.
 * Deterministic: same samples, same weights.
 */
export function train(
  labels: readonly string[],
  samples: readonly Sample[],
  options: TrainingOptions = defaultTraining,
): Weights {
  const width = labels.length;
  const table = new Float32Array((slots + 1) * width);
  const squares = new Float32Array((slots + 1) * width).fill(1e-3);
  table.fill(usualLogit, slots * width);
  const keep = spread(samples);
  const turns = samples.map(({ sentences, answers }) => ({
    answers,
    rows: sentences.map((sentence) => rowOf(sentence, keep)),
  }));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const number of shuffled(turns.length, round)) {
      const turn = turns[number];
      if (turn) learnTurn(turn.rows, turn.answers, table, squares, options);
    }
  }
  return { labels, table };
}

/** Where the constants begin: a turn carries few of all labels. */
const usualLogit = -2;
/** Slopes smaller than this teach nothing: most labels are soon far from most turns. */
const leastSlope = 5e-3;

function learnTurn(
  rows: readonly Row[],
  answers: Float32Array,
  table: Float32Array,
  squares: Float32Array,
  { rate, decay, placeValue, positive }: TrainingOptions,
): void {
  const width = answers.length;
  const chances = rows.map((row) => logitsIn(table, width, row, placeValue).map(logistic));
  const none = new Float64Array(width).fill(1);
  for (const chance of chances)
    for (let label = 0; label < width; label += 1)
      none[label] = (none[label] ?? 1) * (1 - (chance[label] ?? 0));
  const active = new Uint16Array(width);
  const slopes = new Float64Array(width);
  for (const [index, row] of rows.entries()) {
    let count = 0;
    for (let label = 0; label < width; label += 1) {
      const answer = answers[label] ?? 0;
      const own = chances[index]?.[label] ?? 0;
      const joint = Math.max(1e-6, 1 - (none[label] ?? 1));
      const slope = answer > 0 ? -answer * positive * own * ((1 - joint) / joint) : -answer * own;
      if (Math.abs(slope) < leastSlope) continue;
      active[count] = label;
      slopes[count] = slope;
      count += 1;
    }
    if (count === 0) continue;
    for (let each = 0; each <= row.slots.length; each += 1) {
      // After the last slot come the constants.
      const start = (row.slots[each] ?? slots) * width;
      const value = each < row.words ? row.value : each < row.slots.length ? placeValue : 1;
      for (let chosen = 0; chosen < count; chosen += 1) {
        const at = start + (active[chosen] ?? 0);
        const weight = table[at] ?? 0;
        const slope = (slopes[chosen] ?? 0) * value + decay * weight;
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        table[at] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

function logitsIn(table: Float32Array, width: number, row: Row, placeValue: number): Float64Array {
  const logits = new Float64Array(width);
  for (let each = 0; each <= row.slots.length; each += 1) {
    const start = (row.slots[each] ?? slots) * width;
    const value = each < row.words ? row.value : each < row.slots.length ? placeValue : 1;
    for (let label = 0; label < width; label += 1)
      logits[label] = (logits[label] ?? 0) + (table[start + label] ?? 0) * value;
  }
  return logits;
}

/** The logits of one sentence, a label each. */
export function logitsOf(
  { labels, table }: Weights,
  sentence: SentenceFeatures,
  placeValue = defaultTraining.placeValue,
): Float64Array {
  return logitsIn(table, labels.length, rowOf(sentence), placeValue);
}
