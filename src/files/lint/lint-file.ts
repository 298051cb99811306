import type { Cases } from '../generated/cases.js';
import type { Stock } from '../generated/stock.js';
import type { Temperament } from '../generated/temperament.js';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import { kindOf } from './kind-of.js';
import { lintBehaviourFile } from './lint-behaviour-file.js';
import { lintCasesValue } from './lint-cases.js';
import { lintOverlayValue } from './lint-overlay.js';
import { lintRubricValue, rubricDeclarations } from './lint-rubric.js';
import { lintScenarioValue, scenarioDeclarations } from './lint-scenario.js';
import { lintShape, lookInto } from './lint-shape.js';
import { lintStockValue } from './lint-stock.js';
import { lintTemperamentValue } from './lint-temperament.js';
import type { FileToLint, LintedFile, LintedKind } from './linted-file.js';
import { playGolds } from './play-gold.js';
import { type LenientlyRead, readLeniently } from './read-leniently.js';
import type { Surroundings } from './surroundings.js';

type Linter = (
  read: LenientlyRead,
  at: FileToLint,
  surroundings: Surroundings,
) => Promise<readonly Problem[]>;

const linters: Readonly<Record<LintedKind, Linter>> = {
  async scenario(read, { file }, surroundings) {
    const shape = await lintShape('scenario', read, file);
    const found = await lookInto(shape, scenarioDeclarations, (value) =>
      lintScenarioValue(value, surroundings),
    );
    const problems = [...shape.problems, ...found];
    const { value } = shape;
    const sound = problems.every(({ severity }) => severity !== 'error') && read.problems.length === 0;
    if (surroundings.detector === undefined || value === undefined || !sound) return problems;
    return [...problems, ...(await playGolds(value, surroundings, await surroundings.detector()))];
  },
  async rubric(read, { file }, surroundings) {
    const shape = await lintShape('rubric', read, file);
    const found = await lookInto(shape, rubricDeclarations, (value) => lintRubricValue(value, surroundings));
    return [...shape.problems, ...found];
  },
  async 'scenario-overlay'(read, at, surroundings) {
    const shape = await lintShape('scenario-overlay', read, at.file);
    const look = (value: Parameters<typeof lintOverlayValue>[1]) =>
      lintOverlayValue('scenario-overlay', value, at, surroundings);
    return [...shape.problems, ...(await lookInto(shape, {}, look))];
  },
  async 'rubric-overlay'(read, at, surroundings) {
    const shape = await lintShape('rubric-overlay', read, at.file);
    const look = (value: Parameters<typeof lintOverlayValue>[1]) =>
      lintOverlayValue('rubric-overlay', value, at, surroundings);
    return [...shape.problems, ...(await lookInto(shape, {}, look))];
  },
  async temperament(read, at, surroundings) {
    const shape = await lintShape('temperament', read, at.file);
    const look = (value: Temperament) => lintTemperamentValue(value, at, surroundings);
    return [...shape.problems, ...(await lookInto(shape, {}, look))];
  },
  async stock(read, at, surroundings) {
    const shape = await lintShape('stock', read, at.file);
    const look = (value: Stock) => lintStockValue(value, at, surroundings);
    return [...shape.problems, ...(await lookInto(shape, {}, look))];
  },
  workspace: async (read, { file }) => (await lintShape('workspace', read, file)).problems,
  behaviour: lintBehaviourFile,
  async cases(read, at, surroundings) {
    const shape = await lintShape('cases', read, at.file);
    const look = (value: Cases) => lintCasesValue(value, at, surroundings);
    return [...shape.problems, ...(await lookInto(shape, {}, look))];
  },
  unknown: async () => [],
};

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** Somebody who names a file wants it checked; one that only lies in a folder may belong to another program. */
function unknownKind({ file, named }: FileToLint): Problem {
  const severity = named ? 'error' : 'warning';
  return makeProblem('LT104', 'what kind of file this is cannot be told', { file, severity });
}

/** Checks what was read of a file, all of it that can be checked. */
export async function lintRead(
  read: LenientlyRead,
  at: FileToLint,
  surroundings: Surroundings,
): Promise<LintedFile> {
  const { path, file } = at;
  const kind = kindOf(path, keysOf(read.value));
  const own = kind === 'unknown' && read.problems.length === 0 ? [unknownKind(at)] : [];
  const found = read.value === undefined ? [] : await linters[kind](read, at, surroundings);
  const problems = [...read.problems, ...own, ...found].map((problem) => ({ file, ...problem }));
  return {
    kind,
    path,
    file,
    problems,
    ...(read.parsed === undefined ? {} : { parsed: read.parsed }),
    ...(read.text === undefined ? {} : { text: read.text }),
  };
}

/** Reads a file and checks all of it that can be checked. */
export async function lintFile(at: FileToLint, surroundings: Surroundings): Promise<LintedFile> {
  const { path, file } = at;
  try {
    return await lintRead(await readLeniently(at), at, surroundings);
  } catch (error) {
    // A mistake of the program must not keep the other files from being checked.
    const message = `this file could not be checked: ${error instanceof Error ? error.message : String(error)}`;
    return { kind: 'unknown', path, file, problems: [makeProblem('CL199', message, { file })] };
  }
}
