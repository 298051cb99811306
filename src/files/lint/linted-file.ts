import type { Problem } from '../problem.js';
import type { ParsedYaml } from '../read-yaml.js';

/** The kinds of file that are checked; `unknown`: YAML that is none of them. */
export const lintedKinds = [
  'workspace',
  'scenario',
  'scenario-overlay',
  'cases',
  'temperament',
  'stock',
  'rubric',
  'rubric-overlay',
  'behaviour',
  'unknown',
] as const;

export type LintedKind = (typeof lintedKinds)[number];

/** A file that is to be checked. */
export interface FileToLint {
  readonly path: string;
  /** The path to show, with `/`. */
  readonly file: string;
  /** Whether the person named this very file, or it was found in a folder. */
  readonly named: boolean;
}

/** A file that was checked, with everything that is wrong with it. */
export interface LintedFile {
  readonly kind: LintedKind;
  readonly path: string;
  readonly file: string;
  readonly problems: readonly Problem[];
  /** What was read, for the places of the problems; undefined where it could not be read or was refused. */
  readonly parsed?: ParsedYaml;
  /** The text, where it could be read but not parsed. */
  readonly text?: string;
}
