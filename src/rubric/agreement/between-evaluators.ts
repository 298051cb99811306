import type { Answer, Judgement } from '../input.js';
import type { Rubric } from '../rubric.js';
import { type Comparable, comparablesOf } from './answer-code.js';
import { type AssessorFigures, figuresOfUnits, given } from './assessor-figures.js';
import type { Unit } from './krippendorff-alpha.js';
import { type RatedFigures, ratedFigures } from './rated-figures.js';

/** What one evaluator recorded of a unit: the same site in the same period. */
export interface EvaluatedVisit {
  readonly visit: string;
  readonly evaluator: string;
  /** Site and period. */
  readonly unit: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** 0–100, above with bonus. */
  readonly score: number | null;
}

export interface QuestionAgreement {
  readonly question: string;
  readonly option?: string;
  /** Of answers that are listed or stand on a scale. */
  readonly figures?: AssessorFigures;
  /** Of numbers, lengths of time (seconds) and times of day (minutes). */
  readonly rated?: RatedFigures;
  /** Units in which not all said the same. */
  readonly differing: readonly string[];
}

export interface EvaluatorAgreement {
  /** The reference first. */
  readonly evaluators: readonly string[];
  /** Units that two or more did, in order. */
  readonly units: readonly string[];
  /** In the order of the checklist. */
  readonly questions: readonly QuestionAgreement[];
  readonly totals: RatedFigures;
  /** Share of the pairs whose totals lie within ten points of each other, 0–1; usual in the field are 85 of 100. */
  readonly withinTen: number | undefined;
}

/**
 * How evaluators agree who did the same sites in the same periods, question by question. Of several visits by
 * one evaluator to a unit the first counts.
 *
 * @param reference the evaluator whom the others are compared with; else the first by name
 */
export function betweenEvaluators(
  rubric: Rubric,
  visits: readonly EvaluatedVisit[],
  reference?: string,
): EvaluatorAgreement {
  const byUnit = unitsOf(visits);
  const shared = [...byUnit].filter(([, each]) => each.size > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = [...new Set(shared.flatMap(([, each]) => [...each.keys()]))].sort();
  const evaluators =
    reference !== undefined && names.includes(reference)
      ? [reference, ...names.filter((name) => name !== reference)]
      : names;
  const units = shared.map(([unit]) => unit);
  const table = (code: (visit: EvaluatedVisit) => number | undefined): readonly Unit[] =>
    shared.map(([, each]) =>
      evaluators.map((name) => {
        const visit = each.get(name);
        return visit && code(visit);
      }),
    );
  const totals = table(({ score }) => score ?? undefined);
  return {
    evaluators,
    units,
    questions: rubric.criteria
      .flatMap(comparablesOf)
      .map((one) => agreementAbout(one, table, evaluators, units)),
    totals: ratedFigures(totals, evaluators),
    withinTen: shareWithin(totals, 10),
  };
}

function unitsOf(
  visits: readonly EvaluatedVisit[],
): ReadonlyMap<string, ReadonlyMap<string, EvaluatedVisit>> {
  const units = new Map<string, Map<string, EvaluatedVisit>>();
  for (const visit of visits) {
    const unit = units.get(visit.unit) ?? new Map<string, EvaluatedVisit>();
    if (!unit.has(visit.evaluator)) unit.set(visit.evaluator, visit);
    units.set(visit.unit, unit);
  }
  return units;
}

function agreementAbout(
  { question, option, answers, code }: Comparable,
  table: (code: (visit: EvaluatedVisit) => number | undefined) => readonly Unit[],
  evaluators: readonly string[],
  units: readonly string[],
): QuestionAgreement {
  const rows = table((visit) => code(visit.answers[question] ?? visit.judgements[question]));
  return {
    question,
    ...(option === undefined ? {} : { option }),
    ...(answers.kind === 'interval'
      ? { rated: ratedFigures(rows, evaluators) }
      : { figures: figuresOfUnits(rows, evaluators.length, answers) }),
    differing: units.filter((_, at) => new Set(given(rows[at] ?? [])).size > 1),
  };
}

/** Share of the pairs within units that lie at most `most` apart. */
function shareWithin(units: readonly Unit[], most: number): number | undefined {
  const gaps = units
    .map(given)
    .flatMap((unit) => unit.flatMap((one, at) => unit.slice(at + 1).map((other) => Math.abs(one - other))));
  return gaps.length === 0 ? undefined : gaps.filter((gap) => gap <= most).length / gaps.length;
}
