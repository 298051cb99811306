export type Severity = 'error' | 'warning';

/**
 * Something wrong with input from outside. Data only: the place is a pointer into the file;
 * line and column are worked out when the problem is printed.
 */
export interface Problem {
  /** Permanent code, such as `SC104`; the catalogue of codes says title and remedy. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly hint?: string;
  /** File the problem is in, as the user named it. */
  readonly file?: string;
  /** Path of keys and indices into the parsed file. */
  readonly pointer?: readonly (string | number)[];
  /** `key`: the key at `pointer` is meant, not its value (a misspelt key, a key that lacks something below it). */
  readonly at?: 'key';
  /** Offset within the scalar at `pointer` (a CEL error, for example), in UTF-16 units. */
  readonly offset?: number;
  /** Place given directly, from 1, for files that have no pointer (transcripts, piped lines). */
  readonly line?: number;
  readonly column?: number;
}
