import { type Count, type Figures, figuresOf } from '../../behaviour/measure.js';
import { kappaOfCounts } from './cohen-kappa.js';
import type { LabelledParty, Sample } from './sample.js';

/** Figures of one behaviour or cue; κ against chance, undefined without variance. */
export interface LabelFigures extends Figures {
  readonly kappa: number | undefined;
}

/** How well the labels of one party's turns are found. All figures 0–1 but κ, −1…1. */
export interface PartyFigures {
  readonly turns: number;
  readonly micro: LabelFigures;
  /** Means over the labels that stand at least once. */
  readonly macro: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly each: ReadonlyMap<string, LabelFigures>;
}

const nothing: Count = { hit: 0, missed: 0, false: 0 };

const plus = (a: Count, b: Count): Count => ({
  hit: a.hit + b.hit,
  missed: a.missed + b.missed,
  false: a.false + b.false,
});

/** The counts of some samples together; undefined where nobody labelled a turn of that party. */
function sumOf(
  samples: readonly Sample[],
  party: LabelledParty,
): { turns: number; counts: Map<string, Count> } {
  const counts = new Map<string, Count>();
  let turns = 0;
  for (const { labels } of samples) {
    turns += labels[party].turns;
    for (const [id, count] of labels[party].counts) counts.set(id, plus(counts.get(id) ?? nothing, count));
  }
  return { turns, counts };
}

function withKappa(count: Count, decisions: number): LabelFigures {
  const { hit, missed, false: wrong } = count;
  return { ...figuresOf(count), kappa: kappaOfCounts(hit, missed, wrong, decisions - hit - missed - wrong) };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Figures of the behaviours (agent) or cues (customer); undefined where no turn is labelled. */
export function labelFigures(samples: readonly Sample[], party: LabelledParty): PartyFigures | undefined {
  const { turns, counts } = sumOf(samples, party);
  if (turns === 0) return undefined;
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = new Map(sorted.map(([id, count]) => [id, withKappa(count, turns)] as const));
  const standing = [...each.values()].filter(({ support }) => support > 0);
  return {
    turns,
    micro: withKappa([...counts.values()].reduce(plus, nothing), turns * Math.max(1, counts.size)),
    macro: {
      precision: meanOf(standing.map(({ precision }) => precision)),
      recall: meanOf(standing.map(({ recall }) => recall)),
      f1: meanOf(standing.map(({ f1 }) => f1)),
    },
    each,
  };
}
