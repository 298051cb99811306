import type { ConversationContext } from '../context.js';
import type { Subject } from '../pattern/subject.js';
import { believe } from './calibrate.js';
import { pairFeatures, placeFeatures, slotOf, slots, wordFeatures, wordsForModel } from './features.js';
import type { Model, SparseWeights } from './model.js';
import type { Party } from './samples.js';
import { logistic } from './train.js';

/** What the model thinks of one label in one turn. */
export interface Judgement {
  readonly label: string;
  /** Calibrated chance that the turn carries it, 0–1. */
  readonly chance: number;
  /** From which chance the model may say so; above 1: never. */
  readonly threshold: number;
  /** Index in the turn of the sentence that speaks most for it. */
  readonly sentence: number;
}

/** A model ready to judge with. */
export interface Judge {
  readonly model: Model;
  /** One judgement a label. `skip` are indices of sentences that are not to be read. */
  judge(
    turn: readonly Subject[],
    party: Party,
    context: ConversationContext,
    skip?: ReadonlySet<number>,
  ): readonly Judgement[];
}

interface PartyJudge {
  readonly sparse: SparseWeights;
  logits(subject: Subject, features: readonly string[]): Float64Array;
}

const mostKnown = 5_000;

/** Where the weights of each slot start. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(slots + 1);
  for (let slot = 0; slot < slots; slot += 1) starts[slot + 1] = (starts[slot] ?? 0) + (counts[slot] ?? 0);
  return starts;
}

function prepareParty(sparse: SparseWeights): PartyJudge {
  const { labels, units, constants, owners, weights, placeValue } = sparse;
  const width = labels.length;
  const starts = startsOf(sparse.counts);
  const add = (sums: Float64Array, slot: number): void => {
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const label = owners[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights[at] ?? 0);
    }
  };
  // A word's features always count together, so their sum is kept.
  const known = new Map<string, { readonly sums: Float64Array; readonly size: number }>();
  const wordSums = (word: string): { readonly sums: Float64Array; readonly size: number } => {
    const before = known.get(word);
    if (before) return before;
    const features = wordFeatures(word);
    const sums = new Float64Array(width);
    for (const feature of features) add(sums, slotOf(feature));
    if (known.size >= mostKnown) known.clear();
    const read = { sums, size: features.length };
    known.set(word, read);
    return read;
  };
  return {
    sparse,
    logits(subject, features) {
      const sums = new Float64Array(width);
      const words = wordsForModel(subject);
      let size = 0;
      for (const word of words) {
        const own = wordSums(word);
        size += own.size;
        for (let label = 0; label < width; label += 1)
          sums[label] = (sums[label] ?? 0) + (own.sums[label] ?? 0);
      }
      const pairs = pairFeatures(words);
      for (const pair of pairs) add(sums, slotOf(pair));
      const value = 1 / Math.sqrt(Math.max(1, size + pairs.length));
      const place = new Float64Array(width);
      for (const feature of features) add(place, slotOf(feature));
      return sums.map(
        (sum, label) =>
          (constants[label] ?? 0) + (units[label] ?? 0) * (sum * value + (place[label] ?? 0) * placeValue),
      );
    },
  };
}

/** Makes a judge from a model. Never throws: any sentence has a judgement. */
export function createJudge(model: Model): Judge {
  const parties = {
    agent: prepareParty(model.parties.agent),
    customer: prepareParty(model.parties.customer),
  };
  return {
    model,
    judge(turn, party, context, skip = new Set()) {
      const { sparse, logits } = parties[party];
      const none = sparse.labels.map(() => 1);
      const most = sparse.labels.map(() => 0);
      const best = sparse.labels.map(() => 0);
      for (const [index, subject] of turn.entries()) {
        if (skip.has(index) || subject.folded.length === 0) continue;
        const place = { first: index === 0, last: index === turn.length - 1, context };
        for (const [label, logit] of logits(subject, placeFeatures(subject, place)).entries()) {
          const chance = logistic(logit);
          none[label] = (none[label] ?? 1) * (1 - chance);
          if (chance <= (most[label] ?? 0)) continue;
          most[label] = chance;
          best[label] = index;
        }
      }
      return sparse.labels.map((label, at) => ({
        label,
        chance: most[at] === 0 ? 0 : believe(1 - (none[at] ?? 1), sparse.calibration),
        threshold: sparse.thresholds[at] ?? 2,
        sentence: best[at] ?? 0,
      }));
    },
  };
}
