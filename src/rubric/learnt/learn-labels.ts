import { type Count, figuresOf } from '../../behaviour/measure.js';
import type { Scoring } from '../agreement/take-sample.js';
import { foundByTurn, labelsOfTurn } from '../agreement/take-sample.js';
import { fitRating } from './fit.js';
import { foldCount } from './folds.js';
import type { TurnRecord } from './learn-turns.js';
import type { NamedLabel } from './learnt-model.js';
import { compactRating } from './learnt-rating.js';
import type { Material } from './material.js';
import type { Outcome, Tell } from './outcome.js';

/** A label on fewer turns than this is left to the scorer. */
const fewestTurns = 15;
/** F1 must rise by so much in all, and not fall in more than one fold. */
const leastGain = 0.03;
/** Behaviours are many and plain: a rougher solution does. */
const rough = { steps: 20, rounds: 40 } as const;

const countOf = (right: readonly boolean[], said: readonly boolean[]): Count => {
  let [hit, missed, wrong] = [0, 0, 0];
  for (const [at, is] of right.entries()) {
    if (is && said[at]) hit += 1;
    else if (is) missed += 1;
    else if (said[at]) wrong += 1;
  }
  return { hit, missed, false: wrong };
};

/** The value from which saying so gives the best F1. */
function bestCut(values: readonly number[], right: readonly boolean[]): number {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const all = right.filter(Boolean).length;
  let hit = 0;
  let best = { f1: 0, cut: 1 };
  for (const [rank, at] of order.entries()) {
    if (right[at]) hit += 1;
    const next = order[rank + 1];
    const value = values[at] ?? 0;
    const below = next === undefined ? value - 1e-6 : (values[next] ?? 0);
    const f1 = (2 * hit) / (rank + 1 + all);
    if (below < value && f1 > best.f1) best = { f1, cut: (value + below) / 2 };
  }
  return best.cut;
}

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
      const fitted = fitRating(material, targets, rough);
      const right = rows.map((row) => targets[row] === 1);
      const values = (of: Float64Array): readonly number[] => rows.map((row) => of[row] ?? 0);
      const folds = rows.map((row) => material.folds[row] ?? 0);
      const judged = (of: readonly number[]): readonly boolean[] => {
        const cuts = Array.from({ length: foldCount }, (_, fold) => {
          const others = rows.flatMap((_row, at) => (folds[at] === fold ? [] : [at]));
          return bestCut(
            others.map((at) => of[at] ?? 0),
            others.map((at) => right[at] ?? false),
          );
        });
        return of.map((value, at) => value > (cuts[folds[at] ?? 0] ?? 1));
      };
      const own = values(fitted.expected);
      const learnt = judged(own);
      const shipped = rows.map((row) => {
        const record = records[row];
        return record !== undefined && found[record.conversation]?.[record.turn]?.has(label) === true;
      });
      const f1 = (said: readonly boolean[], only?: number): number => {
        const chosen = rows.flatMap((_row, at) => (only === undefined || folds[at] === only ? [at] : []));
        return figuresOf(
          countOf(
            chosen.map((at) => right[at] ?? false),
            chosen.map((at) => said[at] ?? false),
          ),
        ).f1;
      };
      const figures = {
        records: rows.length,
        learnt: f1(learnt),
        plain: f1(judged(values(fitted.baseline))),
        rubric: f1(shipped),
      };
      const worse = Array.from({ length: foldCount }, (_, fold) => f1(learnt, fold) < f1(shipped, fold));
      const gains = figures.learnt >= figures.rubric + leastGain && worse.filter(Boolean).length <= 1;
      outcomes.push({
        what: 'label',
        name: label,
        figures,
        ...(gains ? {} : { notKept: 'no-gain' as const }),
      });
      if (gains)
        kept.push({
          label,
          by,
          figures,
          rating: compactRating(fitted.learnt, material.reading.scale),
          cut: bestCut(own, right),
        });
    }
  }
  return { kept, outcomes };
}
