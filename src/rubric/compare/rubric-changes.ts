import type { Criterion, Rubric } from '../rubric.js';

/** What is different about a criterion that both rubrics have. */
export interface CriterionChange {
  readonly id: string;
  /** Weight before and after, 1 where a rubric says nothing; only where it changed. */
  readonly weight?: readonly [before: number, after: number];
  /** Title, question or level descriptions. */
  readonly reworded: boolean;
  /** What it looks at, or when it applies. */
  readonly evidence: boolean;
  /** Dimension, bonus, critical or automatic failure. */
  readonly standing: boolean;
}

/** What a new version of a rubric changes, by id. */
export interface RubricChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly CriterionChange[];
  /** Bands by id with where they start, before and after; null where there is none. */
  readonly bands: readonly {
    readonly id: string;
    readonly from: readonly [before: number | null, after: number | null];
  }[];
  readonly pass?: readonly [before: number, after: number];
  /** Weights of dimensions that changed. */
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: readonly [before: number | null, after: number | null];
  }[];
  /** Caps and floors that came, went or changed, by id. */
  readonly limits: readonly string[];
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function wordsOf({ title, seen, judged }: Criterion): unknown {
  return [title, seen?.question, judged];
}

function evidenceOf({ said, done, seen, judged, when }: Criterion): unknown {
  const { question, ...rest } = seen ?? { question: '' };
  return [said, done, seen && rest, judged !== undefined, when];
}

function standingOf({ dimension, section, bonus, critical, auto_fail, fails_below }: Criterion): unknown {
  return [dimension, section, bonus, critical, auto_fail, fails_below];
}

function changeOf(before: Criterion, after: Criterion): CriterionChange | undefined {
  const weights = [before.weight ?? 1, after.weight ?? 1] as const;
  const change: CriterionChange = {
    id: after.id,
    reworded: !same(wordsOf(before), wordsOf(after)),
    evidence: !same(evidenceOf(before), evidenceOf(after)),
    standing: !same(standingOf(before), standingOf(after)),
    ...(weights[0] === weights[1] ? {} : { weight: weights }),
  };
  const isSame = !change.reworded && !change.evidence && !change.standing && change.weight === undefined;
  return isSame ? undefined : change;
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[] | undefined): Map<string, Part> {
  return new Map((parts ?? []).map((part) => [part.id, part]));
}

/** Ids of both sides, those of the new one first. */
function idsOf(before: Iterable<string>, after: Iterable<string>): readonly string[] {
  return [...new Set([...after, ...before])];
}

export function rubricChanges(before: Rubric, after: Rubric): RubricChanges {
  const [old, today] = [byId(before.criteria), byId(after.criteria)];
  const changed = after.criteria.flatMap((criterion) => {
    const was = old.get(criterion.id);
    const change = was && changeOf(was, criterion);
    return change ? [change] : [];
  });
  const [oldBands, bands] = [byId(before.bands), byId(after.bands)];
  const limits = (['caps', 'floors'] as const).flatMap((kind) => {
    const [was, is] = [
      byId<{ readonly id: string }>(before[kind]),
      byId<{ readonly id: string }>(after[kind]),
    ];
    return idsOf(was.keys(), is.keys()).filter((id) => !same(was.get(id), is.get(id)));
  });
  const weightIn = (rubric: Rubric, id: string): number | null => {
    const dimension = Object.hasOwn(rubric.dimensions, id) ? rubric.dimensions[id] : undefined;
    return dimension === undefined ? null : (dimension.weight ?? 1);
  };
  return {
    added: [...today.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !today.has(id)),
    changed,
    bands: idsOf(oldBands.keys(), bands.keys())
      .map((id) => ({ id, from: [oldBands.get(id)?.from ?? null, bands.get(id)?.from ?? null] as const }))
      .filter(({ from }) => from[0] !== from[1]),
    ...(before.pass === after.pass ? {} : { pass: [before.pass, after.pass] as const }),
    dimensions: idsOf(Object.keys(before.dimensions), Object.keys(after.dimensions))
      .map((id) => ({ id, weight: [weightIn(before, id), weightIn(after, id)] as const }))
      .filter(({ weight }) => weight[0] !== weight[1]),
    limits,
  };
}
