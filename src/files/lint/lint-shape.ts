import { locate } from '../locate.js';
import type { Problem } from '../problem.js';
import { findMisfits } from '../shape/find-misfits.js';
import { type Declarations, followsFrom } from '../shape/follows-from.js';
import { type Mended, mend } from '../shape/mend.js';
import { loadShape, type ShapeName, type ShapeValue } from '../shapes.js';
import { validate } from '../validate.js';
import { type Damage, damageOf } from './doubt/damage.js';
import { doubter } from './doubt/doubted.js';
import type { LenientlyRead } from './read-leniently.js';

/** A value of its kind, mended where its shape is wrong so that its room can look at the rest. */
export interface LintedShape<Name extends ShapeName> {
  readonly problems: readonly Problem[];
  /** Undefined where there is too little to go on. */
  readonly value?: ShapeValue<Name>;
  readonly mended?: Mended;
  /** What is missing of it, or guessed; undefined where all of it was read as it was meant. */
  readonly damage?: Damage;
}

/** Behind a mistake of syntax nobody can say what was meant to be there. */
function beforeBreak(problems: readonly Problem[], { brokenFrom, parsed }: LenientlyRead) {
  if (brokenFrom === undefined || parsed === undefined) return problems;
  // Whatever is missing or of another type may be so because of the broken line.
  return problems.filter(
    (problem) => /10[45]$/.test(problem.code) && locate(problem, parsed).line < brokenFrom,
  );
}

/** Checks the shape of what was read; every misfit is a problem, and none of them hides the meaning of the rest. */
export async function lintShape<Name extends ShapeName>(
  name: Name,
  read: LenientlyRead,
  file: string,
): Promise<LintedShape<Name>> {
  const shape = await loadShape(name);
  const checked = await validate(read.value, shape, file);
  if (checked.ok) return { problems: [], value: checked.value, ...lossesOf(read) };
  const problems = beforeBreak(checked.problems, read);
  const isMapping = typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value);
  if (read.brokenFrom !== undefined || !isMapping) return { problems };
  const schema = await shape.schema();
  const mended = mend(read.value, findMisfits(read.value, schema, schema), schema);
  return { problems, value: mended.value as ShapeValue<Name>, mended, ...lossesOf(read, mended) };
}

function lossesOf(read: LenientlyRead, mended?: Mended): { readonly damage?: Damage } {
  const damage = damageOf(read, mended);
  return damage === undefined ? {} : { damage };
}

/**
 * The problems that a room found in a value, at their places in the written file, without those that only follow from what
 * was mended, and without those that may only be there because of what is missing.
 *
 * @param look the room's own checks
 */
export async function lookInto<Name extends ShapeName>(
  { value, mended, damage }: LintedShape<Name>,
  declarations: Declarations,
  look: (value: ShapeValue<Name>) => Promise<readonly Problem[]> | readonly Problem[],
): Promise<readonly Problem[]> {
  if (value === undefined) return [];
  const isDoubted = damage === undefined ? undefined : doubter(damage, value);
  const placed = (problem: Problem): readonly Problem[] => {
    const { pointer } = problem;
    const written = mended === undefined || pointer === undefined ? pointer : mended.written(pointer);
    if (isDoubted?.(problem, written ?? [])) return [];
    if (mended === undefined || written === undefined) return [problem];
    return followsFrom(mended, problem, written, declarations) ? [] : [{ ...problem, pointer: written }];
  };
  if (mended === undefined) return (await look(value)).flatMap(placed);
  try {
    return (await look(value)).flatMap(placed);
  } catch {
    // What was mended is no whole file of its kind: where a room stumbles over it, its shape has been told already.
    return [];
  }
}
