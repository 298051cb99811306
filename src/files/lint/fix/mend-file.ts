import { readFile } from 'node:fs/promises';
import type { ParsedYaml } from '../../read-yaml.js';
import { loadShape, type ShapeName } from '../../shapes.js';
import { writeAtomically } from '../../write-atomically.js';
import { lintRead } from '../lint-file.js';
import type { FileToLint, LintedFile, LintedKind } from '../linted-file.js';
import { parseLeniently } from '../read-leniently.js';
import type { Surroundings } from '../surroundings.js';
import type { OutsideIds } from './candidates.js';
import { compatible, edited, type Fix } from './edit.js';
import { fixerFor } from './fixers.js';
import { twiceWritten } from './twice-written.js';

/** A line that was mended, before and after; `now` is undefined where it went. */
export interface MendedPlace {
  readonly code: string;
  /** Of the text before this round of mending, from 1. */
  readonly line: number;
  readonly was: string;
  readonly now?: string;
}

/** What mending made of a file. */
export interface MendedFile {
  readonly linted: LintedFile;
  readonly places: readonly MendedPlace[];
  /** The whole text afterwards, where anything was mended. */
  readonly text?: string;
}

/** One mistake may hide another; a file that needs more rounds is mended by hand. */
const mostRounds = 5;

const shapes: Readonly<Partial<Record<LintedKind, ShapeName>>> = {
  scenario: 'scenario',
  'scenario-overlay': 'scenario-overlay',
  rubric: 'rubric',
  'rubric-overlay': 'rubric-overlay',
  temperament: 'temperament',
  stock: 'stock',
  workspace: 'workspace',
};

async function outsideIds(surroundings: Surroundings): Promise<OutsideIds> {
  const [behaviours, rubrics] = await Promise.all([surroundings.behaviours(), surroundings.rubricIds()]);
  return { behaviours: behaviours.map(({ id }) => id), rubrics: [...rubrics] };
}

async function fixesOf(linted: LintedFile, parsed: ParsedYaml, surroundings: Surroundings) {
  const shape = shapes[linted.kind];
  const schema = shape === undefined ? undefined : await (await loadShape(shape)).schema();
  const { value } = parseLeniently(parsed.text, linted.file);
  const file = {
    parsed,
    value,
    outside: await outsideIds(surroundings),
    ...(schema === undefined ? {} : { schema }),
  };
  const own = linted.problems.filter((problem) => problem.file === linted.file);
  const fixes = own.flatMap((problem): readonly Fix[] => {
    const edits = fixerFor(problem.code)?.(problem, file) ?? [];
    return edits.length === 0 ? [] : [{ code: problem.code, edits }];
  });
  const twice = own.some(({ code }) => code === 'FI106') ? twiceWritten(parsed) : [];
  return compatible([...twice, ...fixes]);
}

function placesOf(fixes: readonly Fix[], { text, lineCounter }: ParsedYaml): readonly MendedPlace[] {
  return fixes.map(({ code, edits }) => {
    const first = Math.min(...edits.map(({ from }) => from));
    const last = Math.max(...edits.map(({ to }) => to));
    const start = text.lastIndexOf('\n', first - 1) + 1;
    const end = text.indexOf('\n', Math.max(first, last - 1));
    const stop = end === -1 ? text.length : end;
    const inside = edits.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start }));
    const was = text.slice(start, stop).trimEnd();
    const { line } = lineCounter.linePos(first);
    if (edits.some((edit) => edit.text === '')) return { code, line, was };
    return { code, line, was, now: edited(text.slice(start, stop), inside).trimEnd() };
  });
}

const errorsOf = ({ problems }: LintedFile): number =>
  problems.filter(({ severity }) => severity === 'error').length;

/**
 * The file with everything mended that is sure to be meant, checked again. Nothing is written. A round of mending that does
 * not leave fewer errors than before is not kept.
 */
export async function mended(
  linted: LintedFile,
  at: FileToLint,
  surroundings: Surroundings,
): Promise<MendedFile> {
  let now: MendedFile = { linted, places: [] };
  for (let round = 0; round < mostRounds; round += 1) {
    const { parsed } = now.linted;
    if (parsed === undefined) return now;
    const fixes = await fixesOf(now.linted, parsed, surroundings);
    if (fixes.length === 0) return now;
    const text = edited(
      parsed.text,
      fixes.flatMap(({ edits }) => edits),
    );
    const after = await lintRead(parseLeniently(text, at.file), at, surroundings);
    if (errorsOf(after) >= errorsOf(now.linted)) return now;
    now = { linted: after, places: [...now.places, ...placesOf(fixes, parsed)], text };
  }
  return now;
}

const mark = '\ufeff';

/**
 * Writes what was mended, whole or not at all; false where the file is no longer what was checked. A byte order mark stays.
 *
 * @param before the text that was checked
 */
export async function writeMended(path: string, before: string, after: string): Promise<boolean> {
  const today = await readFile(path, 'utf8');
  const plain = today.startsWith(mark) ? today.slice(1) : today;
  if (plain !== before) return false;
  await writeAtomically(path, today.startsWith(mark) ? mark + after : after);
  return true;
}
