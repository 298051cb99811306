import type { LintedKind } from '../../files/lint/linted-file.js';
import type { Severity } from '../../files/problem.js';

/** Something wrong with a file, at its place. */
export interface LintFinding {
  readonly code: string;
  readonly severity: Severity;
  /** What the code stands for. */
  readonly title: string;
  readonly message: string;
  readonly hint?: string;
  /** The path as it is shown: from the working folder, with `/`, where the file lies below it. */
  readonly file: string;
  readonly kind: LintedKind;
  /** From 1; undefined where the file as a whole is meant. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  readonly sourceLine?: string;
  readonly pointer?: readonly (string | number)[];
}

/** What was checked and what was found, in the order of the files and of the places in them. */
export interface LintReport {
  readonly files: readonly { readonly file: string; readonly kind: LintedKind }[];
  readonly findings: readonly LintFinding[];
}

/** How many of each there are. */
export interface LintCount {
  readonly errors: number;
  readonly warnings: number;
  /** Files that something was found in. */
  readonly filesWithFindings: number;
  readonly files: number;
}

export function countOf({ files, findings }: LintReport): LintCount {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: findings.length - errors,
    filesWithFindings: new Set(findings.map(({ file }) => file)).size,
    files: files.length,
  };
}
