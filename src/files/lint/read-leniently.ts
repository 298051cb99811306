import { lstat, stat } from 'node:fs/promises';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import { readTextFile } from '../read-text-file.js';
import { type ParsedYaml, parseYaml } from '../read-yaml.js';
import type { FileToLint } from './linted-file.js';

/** What could be read of a file, however broken it is. */
export interface LenientlyRead {
  readonly problems: readonly Problem[];
  readonly text?: string;
  readonly parsed?: ParsedYaml;
  /** What the parser made of it; undefined where that is nothing that could be looked into. */
  readonly value?: unknown;
  /** Line of the first mistake of syntax: from there on, what was read may not be what was written. */
  readonly brokenFrom?: number;
}

const mostAliases = 100;

/** Mistakes that leave everything else where it is. */
const harmless: ReadonlySet<string> = new Set(['FI106', 'FI109', 'FI112']);

function recovered(parsed: ParsedYaml): unknown {
  try {
    return parsed.document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return undefined;
  }
}

/** A text as YAML: its problems, and the value as far as the parser could make one. */
export function parseLeniently(text: string, file: string): LenientlyRead {
  const outcome = parseYaml(text, file);
  if (outcome.ok) return { problems: [], text, parsed: outcome, value: outcome.value };
  const { problems, parsed } = outcome;
  if (parsed === undefined) return { problems, text };
  // Too long, exploding or holding itself: nothing more is done with it.
  if (problems.some(({ code }) => code === 'FI108' || code === 'FI110')) return { problems, text, parsed };
  const broken = problems.filter(({ code }) => !harmless.has(code)).map(({ line = 1 }) => line);
  const read = { problems, text, parsed, value: recovered(parsed) };
  return broken.length === 0 ? read : { ...read, brokenFrom: Math.min(...broken) };
}

/** Reads a file for checking. Only files are read: a pipe or a device might never end. */
export async function readLeniently({ path, file }: FileToLint): Promise<LenientlyRead> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) {
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    const message = isLink ? 'this link leads nowhere' : 'no such file';
    return { problems: [makeProblem('FI101', message, { file })] };
  }
  if (!facts.isFile() && !facts.isDirectory())
    return { problems: [makeProblem('FI102', 'this is no file, but a pipe or a device', { file })] };
  const read = await readTextFile(path, file);
  return read.ok ? parseLeniently(read.text, file) : { problems: read.problems };
}
