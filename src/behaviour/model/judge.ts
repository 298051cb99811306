import type { ConversationContext } from '../context.js';
import type { Subject } from '../pattern/subject.js';
import { believe } from './calibrate.js';
import { placeFeatures, slotOf, wordsForModel } from './features.js';
import { type KnownWords, knowWords } from './known-words.js';
import type { Model, SparseWeights } from './model.js';
import type { Party } from './samples.js';
import { logistic } from './train.js';

/** What the model thinks of a turn, a label each. */
export interface Judgement {
  readonly labels: readonly string[];
  /** Calibrated chance that the turn carries the label, 0–1. */
  readonly chances: Float64Array;
  /** From which chance the model may say so; above 1: never. */
  readonly thresholds: readonly number[];
  /** Index in the turn of the sentence that speaks most for the label. */
  readonly sentences: Uint16Array;
}

/** What the words of a sentence add to the logit of each label, wherever it stands. */
export type WordLogits = Float64Array;

/** A turn to judge. */
export interface JudgedTurn {
  readonly subjects: readonly Subject[];
  /** What the words of each sentence say (`Judge.look`). */
  readonly logits: readonly WordLogits[];
  readonly context: ConversationContext;
  /** What rules find, by the index of its sentence. */
  readonly found: readonly { readonly behaviour: string; readonly sentence: number }[];
  /** Indices of sentences without substance: they carry nothing but what harms. */
  readonly skip?: ReadonlySet<number>;
}

/** A model ready to judge with. */
export interface Judge {
  readonly model: Model;
  /** What the words of each sentence of a turn say, its place left aside. */
  look(turn: readonly Subject[], party: Party): readonly WordLogits[];
  /** Judges a turn at its place. */
  judge(turn: JudgedTurn, party: Party): Judgement;
}

interface PartyJudge {
  readonly sparse: SparseWeights;
  readonly known: KnownWords;
  /** 1 for labels that speak against an agent. */
  readonly harmful: Uint8Array;
  /** Weights of the features of a place, by name. */
  readonly places: Map<string, Float64Array>;
}

function placeSums({ places, known }: PartyJudge, feature: string): Float64Array {
  const before = places.get(feature);
  if (before) return before;
  const sums = known.zero();
  known.add(sums, slotOf(feature));
  places.set(feature, sums);
  return sums;
}

/** The logits that the words of one sentence add. */
function wordLogits({ known }: PartyJudge, subject: Subject): WordLogits {
  const { sums, size } = known.sum(wordsForModel(subject));
  const value = 1 / Math.sqrt(Math.max(1, size));
  return sums.map((sum) => sum * value);
}

/** The logits of one sentence at its place, written into `logits`. */
function logitsInto(
  logits: Float64Array,
  party: PartyJudge,
  words: WordLogits,
  features: readonly string[],
): void {
  const { units, constants, placeValue } = party.sparse;
  const width = logits.length;
  logits.set(words);
  for (const feature of features) {
    const place = placeSums(party, feature);
    for (let label = 0; label < width; label += 1)
      logits[label] = (logits[label] ?? 0) + (place[label] ?? 0) * placeValue;
  }
  for (let label = 0; label < width; label += 1)
    logits[label] = (constants[label] ?? 0) + (units[label] ?? 0) * (logits[label] ?? 0);
}

/** Makes a judge from a model. Never throws: any turn has a judgement. */
export function createJudge(model: Model): Judge {
  const prepare = (sparse: SparseWeights): PartyJudge => ({
    sparse,
    known: knowWords(sparse),
    harmful: Uint8Array.from(sparse.labels, (label) => (sparse.reproaches.includes(label) ? 1 : 0)),
    places: new Map(),
  });
  const parties = { agent: prepare(model.parties.agent), customer: prepare(model.parties.customer) };
  return {
    model,
    look: (turn, party) => turn.map((subject) => wordLogits(parties[party], subject)),
    judge({ subjects, logits: words, context, found, skip }, party) {
      const own = parties[party];
      const { labels, thresholds, calibration } = own.sparse;
      const width = labels.length;
      const none = new Float64Array(width).fill(1);
      const most = new Float64Array(width);
      const sentences = new Uint16Array(width);
      const logits = new Float64Array(width);
      const foundInTurn = new Set(found.map(({ behaviour }) => behaviour));
      // What is skipped is as if it had not been said: its neighbours begin and end the turn.
      const read = [...subjects.keys()].filter((index) => !skip?.has(index));
      for (const [index, subject] of subjects.entries()) {
        const said = words[index];
        if (subject.folded.length === 0 || !said) continue;
        const empty = skip?.has(index) === true;
        const inside = new Set<string>();
        for (const each of found) if (each.sentence === index) inside.add(each.behaviour);
        const [first, last] = [index === read[0], index === read[read.length - 1]];
        const place = { first, last, context, found: inside, foundInTurn };
        logitsInto(logits, own, said, placeFeatures(subject, place));
        for (let label = 0; label < width; label += 1) {
          if (empty && own.harmful[label] !== 1) continue;
          const chance = logistic(logits[label] ?? 0);
          none[label] = (none[label] ?? 1) * (1 - chance);
          if (chance <= (most[label] ?? 0)) continue;
          most[label] = chance;
          sentences[label] = index;
        }
      }
      const chances = none.map((chance) => (chance === 1 ? 0 : believe(1 - chance, calibration)));
      return { labels, chances, thresholds, sentences };
    },
  };
}
