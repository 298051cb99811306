import { calibrate, logitOf, type Trial } from './calibrate.js';
import { compress } from './compress.js';
import type { Model, SparseWeights } from './model.js';
import { exampleSamples, type Lessons, labelledSamples, labelsOf, type Party } from './samples.js';
import { reproachesOf, thresholdsOf } from './thresholds.js';
import {
  defaultTraining,
  logistic,
  logitsOf,
  type Sample,
  type TrainingOptions,
  train,
  type Weights,
} from './train.js';

/** One conversation in so many is held back while calibrating. */
const heldBack = 3;

/** The chance that a turn carries each label, before calibration. */
function chancesOf(weights: Weights, { sentences }: Sample, placeValue: number): readonly number[] {
  const none = weights.labels.map(() => 1);
  for (const sentence of sentences) {
    for (const [label, logit] of logitsOf(weights, sentence, placeValue).entries())
      none[label] = (none[label] ?? 1) * (1 - logistic(logit));
  }
  return none.map((chance) => 1 - chance);
}

function learnParty(lessons: Lessons, party: Party, options: TrainingOptions): SparseWeights {
  const labels = labelsOf(lessons.catalogue, party);
  const conversations = labelledSamples(lessons, party, labels);
  const examples = exampleSamples(lessons, party, labels);
  const isHeldBack = (index: number): boolean => index % heldBack === 0;
  const trial = train(
    labels,
    [...examples, ...conversations.filter((_, index) => !isHeldBack(index)).flat()],
    options,
  );
  const trials: Trial[] = conversations
    .filter((_, index) => isHeldBack(index))
    .flat()
    .flatMap((sample) =>
      chancesOf(trial, sample, options.placeValue).map((chance, label) => ({
        logit: logitOf(chance),
        right: (sample.answers[label] ?? 0) > 0,
      })),
    );
  const weights = train(labels, [...examples, ...conversations.flat()], options);
  return compress(weights, {
    calibration: calibrate(trials),
    thresholds: thresholdsOf(lessons.catalogue, labels),
    reproaches: reproachesOf(lessons.catalogue, labels),
    placeValue: options.placeValue,
  });
}

/**
 * Learns the model of one language. Chances are calibrated on conversations held back from a first training; the
 * weights that are kept have learnt from all. The same lessons give the same model, bit by bit.
 */
export function learn(lessons: Lessons, options: TrainingOptions = defaultTraining): Model {
  return {
    language: lessons.language,
    parties: {
      agent: learnParty(lessons, 'agent', options),
      customer: learnParty(lessons, 'customer', options),
    },
  };
}
