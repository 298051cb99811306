import type { Scoring } from '../agreement/take-sample.js';
import { foundByTurn, labelsOfTurn } from '../agreement/take-sample.js';
import { fitRating } from './fit.js';
import { foldCount } from './folds.js';
import { bestCut, f1Of, type LabelTrial, saidOf } from './label-trial.js';
import type { TurnRecord } from './learn-turns.js';
import type { LearntFigures, NamedLabel } from './learnt-model.js';
import { compactRating } from './learnt-rating.js';
import type { Material } from './material.js';
import type { Outcome, Tell } from './outcome.js';

/** A label on fewer turns than this is left to the scorer. */
const fewestTurns = 15;
/** F1 must rise by so much in all, and not fall in more than one fold. */
const leastGain = 0.03;
/** Behaviours are many and plain: a rougher solution does. */
const rough = { steps: 12, rounds: 40, without: ['letters', 'ending', 'summary'] } as const;
/** What the scorer finds as well as this is left to it. */
const goodEnough = 0.9;

/** Learns behaviours and cues from labelled turns, and keeps those that are found better than by the scorer. */
export async function learnLabels(
  scorings: readonly Scoring[],
  records: readonly TurnRecord[],
  material: Material,
  tell: Tell,
): Promise<{ readonly kept: readonly NamedLabel[]; readonly outcomes: readonly Outcome[] }> {
  const kept: NamedLabel[] = [];
  const outcomes: Outcome[] = [];
  const found = scorings.map(({ observations, conversation }) =>
    foundByTurn(observations, conversation.turns.length),
  );
  for (const by of ['agent', 'customer'] as const) {
    const given = records.map(({ conversation, turn }) => {
      const said = scorings[conversation]?.conversation.turns[turn];
      return said?.speaker === by ? labelsOfTurn(said) : undefined;
    });
    const rows = [...given.keys()].filter((row) => given[row] !== undefined);
    const times = new Map<string, number>();
    for (const labels of given) for (const id of labels ?? []) times.set(id, (times.get(id) ?? 0) + 1);
    for (const label of [...times.keys()].sort()) {
      const count = times.get(label) ?? 0;
      if (count < fewestTurns || count > rows.length - fewestTurns) continue;
      await tell(label);
      const targets = Float64Array.from(given, (labels) =>
        labels ? Number(labels.includes(label)) : Number.NaN,
      );
      const trial: LabelTrial = {
        right: rows.map((row) => targets[row] === 1),
        folds: rows.map((row) => material.folds[row] ?? 0),
      };
      const shipped = rows.map((row) => {
        const { conversation, turn } = records[row] ?? { conversation: -1, turn: -1 };
        return found[conversation]?.[turn]?.has(label) === true;
      });
      const tried = tryLabel(material, targets, rows, trial, shipped);
      const { figures } = tried;
      outcomes.push({
        what: 'label',
        name: label,
        figures,
        ...(!tried.kept && { notKept: 'no-gain' as const }),
      });
      if (tried.kept) kept.push({ label, by, figures, ...tried.kept });
    }
  }
  return { kept, outcomes };
}

/** Learns one label, and keeps it where it is found better than by the scorer, and hardly anywhere worse. */
function tryLabel(
  material: Material,
  targets: Float64Array,
  rows: readonly number[],
  trial: LabelTrial,
  shipped: readonly boolean[],
): { readonly figures: LearntFigures; readonly kept?: Pick<NamedLabel, 'rating' | 'cut'> } {
  const rubric = f1Of(trial, shipped);
  const records = rows.length;
  if (rubric >= goodEnough) return { figures: { records, learnt: null, plain: null, rubric } };
  const fitted = fitRating(material, targets, rough);
  const valuesOf = (of: Float64Array): readonly number[] => rows.map((row) => of[row] ?? 0);
  const expected = valuesOf(fitted.expected);
  const said = saidOf(trial, expected);
  const learnt = f1Of(trial, said);
  const plain = f1Of(trial, saidOf(trial, valuesOf(fitted.baseline)));
  const figures = { records, learnt, plain, rubric };
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const worse = folds.filter((fold) => f1Of(trial, said, fold) < f1Of(trial, shipped, fold)).length;
  if (learnt < rubric + leastGain || worse > 1) return { figures };
  const rating = compactRating(fitted.learnt, material.reading.scale);
  return { figures, kept: { rating, cut: bestCut(expected, trial.right) } };
}
