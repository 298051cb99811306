import type { Conversation } from '../../conversation/conversation.js';
import { cohenKappa } from './cohen-kappa.js';
import { fleissKappa } from './fleiss-kappa.js';
import { gwet } from './gwet.js';
import { intraclass } from './intraclass.js';
import { krippendorffAlpha, type Unit } from './krippendorff-alpha.js';
import { type Pair, quadratic } from './ratings-of-two.js';
import { labelsOfTurn } from './take-sample.js';

/** The labels that one person gave to some conversations. */
export interface Assessor {
  readonly name: string;
  readonly conversations: ReadonlyMap<string, Conversation>;
}

/**
 * How assessors agree about one thing, with the statistics of the field: for two, AC1 (AC2 of levels) and raw
 * agreement lead, with κ (quadratic of levels) beside; for more, α, with Fleiss' κ where nobody left a gap.
 * A statistic that does not apply, or has no variance to measure, is undefined.
 */
export interface AssessorFigures {
  /** Turns or conversations that two or more judged. */
  readonly units: number;
  /** Share of pairs of assessors that said the same, 0–1. */
  readonly raw: number | undefined;
  readonly gwet: number | undefined;
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
  readonly fleiss: number | undefined;
}

/** Numbers that several gave to the same conversations. */
export interface RatedFigures {
  readonly units: number;
  readonly icc: number | undefined;
  readonly alpha: number | undefined;
  /** Largest difference between two assessors about one conversation. */
  readonly largestGap: number;
  /** Mean difference from the first assessor, by name: positive where that assessor gives more. */
  readonly fromReference: ReadonlyMap<string, number>;
}

export interface AssessorAgreement {
  readonly assessors: readonly string[];
  readonly behaviours: ReadonlyMap<string, AssessorFigures>;
  readonly verdict: ReadonlyMap<string, AssessorFigures>;
  readonly ratings: ReadonlyMap<string, RatedFigures>;
}

const judged = (unit: Unit): readonly number[] => unit.filter((answer) => answer !== undefined);

function rawAgreement(units: readonly Unit[]): number | undefined {
  let same = 0;
  let pairs = 0;
  for (const answers of units.map(judged)) {
    for (let i = 0; i < answers.length; i += 1)
      for (let j = i + 1; j < answers.length; j += 1) {
        pairs += 1;
        if (answers[i] === answers[j]) same += 1;
      }
  }
  return pairs === 0 ? undefined : same / pairs;
}

/** Figures of yes/no answers or of levels 0–4. */
function figuresOfUnits(all: readonly Unit[], assessors: number, kind: 'yes-no' | 'levels'): AssessorFigures {
  const units = all.filter((unit) => judged(unit).length > 1);
  const levels = kind === 'levels';
  const distance = levels ? quadratic(0, 4) : undefined;
  const pairs = assessors === 2 ? units.map((unit): Pair => [unit[0] ?? 0, unit[1] ?? 0]) : undefined;
  const full = units.map(judged).filter((unit) => unit.length === assessors);
  return {
    units: units.length,
    raw: rawAgreement(units),
    gwet: pairs && gwet(pairs, distance, levels ? [0, 1, 2, 3, 4] : [0, 1]),
    kappa: pairs && cohenKappa(pairs, distance),
    alpha: krippendorffAlpha(units, levels ? 'ordinal' : 'nominal'),
    fleiss: assessors > 2 && full.length === units.length ? fleissKappa(full) : undefined,
  };
}

/** What each assessor says, one unit a conversation. */
function unitsOf(
  assessors: readonly Assessor[],
  answer: (conversation: Conversation) => number | undefined,
): readonly Unit[] {
  const ids = [...new Set(assessors.flatMap(({ conversations }) => [...conversations.keys()]))];
  return ids.map((id) =>
    assessors.map(({ conversations }) => {
      const conversation = conversations.get(id);
      return conversation && answer(conversation);
    }),
  );
}

/** One unit a turn: 1 where the label stands, 0 where the turn was labelled without it. */
function turnUnits(assessors: readonly Assessor[], label: string): readonly Unit[] {
  const longest = new Map<string, number>();
  for (const { conversations } of assessors)
    for (const [id, { turns }] of conversations)
      longest.set(id, Math.max(longest.get(id) ?? 0, turns.length));
  return [...longest].flatMap(([id, turns]) =>
    Array.from({ length: turns }, (_, at) =>
      assessors.map(({ conversations }) => {
        const turn = conversations.get(id)?.turns[at];
        const labels = turn && labelsOfTurn(turn);
        return labels && (labels.includes(label) ? 1 : 0);
      }),
    ),
  );
}

function namesOf(
  assessors: readonly Assessor[],
  of: (conversation: Conversation) => readonly string[],
): readonly string[] {
  const names = assessors.flatMap(({ conversations }) => [...conversations.values()].flatMap(of));
  return [...new Set(names)].sort();
}

function ratedFigures(assessors: readonly Assessor[], name: string): RatedFigures {
  const units = unitsOf(assessors, ({ ratings }) => ratings?.[name]).filter(
    (unit) => judged(unit).length > 1,
  );
  const gaps = units.map((unit) => Math.max(...judged(unit)) - Math.min(...judged(unit)));
  const fromReference = assessors.slice(1).map(({ name: who }, at) => {
    const both = units.flatMap((unit) => {
      const [first, other] = [unit[0], unit[at + 1]];
      return first === undefined || other === undefined ? [] : [other - first];
    });
    return [who, both.reduce((sum, gap) => sum + gap, 0) / Math.max(1, both.length)] as const;
  });
  return {
    units: units.length,
    icc: intraclass(units.map(judged).filter((unit) => unit.length === assessors.length)),
    alpha: krippendorffAlpha(units, 'interval'),
    largestGap: Math.max(0, ...gaps),
    fromReference: new Map(fromReference),
  };
}

/** Compares what several people say of the same conversations. The first of them is the reference. */
export function betweenAssessors(assessors: readonly Assessor[]): AssessorAgreement {
  const labels = namesOf(assessors, ({ turns }) => turns.flatMap((turn) => labelsOfTurn(turn) ?? []));
  const dimensions = namesOf(assessors, ({ verdict }) => Object.keys(verdict ?? {}));
  const ratings = namesOf(assessors, ({ ratings: rated }) => Object.keys(rated ?? {}));
  const count = assessors.length;
  return {
    assessors: assessors.map(({ name }) => name),
    behaviours: new Map(
      labels.map((label) => [label, figuresOfUnits(turnUnits(assessors, label), count, 'yes-no')]),
    ),
    verdict: new Map(
      dimensions.map((dimension) => [
        dimension,
        figuresOfUnits(
          unitsOf(assessors, ({ verdict }) => verdict?.[dimension]),
          count,
          'levels',
        ),
      ]),
    ),
    ratings: new Map(ratings.map((name) => [name, ratedFigures(assessors, name)])),
  };
}
