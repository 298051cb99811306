import { createHash } from 'node:crypto';
import type { BatchState } from '../../../report/batch/batch-summary.js';
import type { Place } from '../place.js';
import type { RunIdentity } from './run-identity.js';

/** What a run has counted so far. */
export interface Counts {
  readonly scored: number;
  /** Broken records. */
  readonly broken: number;
  /** Conversations below the bar or with a critical failure. */
  readonly failed: number;
  /** Files that could not be opened. */
  readonly unopened: number;
}

/** How far a run has come: what stands in the output up to `bytes` is everything of the inputs up to `place`. */
export interface Reached {
  readonly place: Place;
  readonly bytes: number;
  readonly counts: Counts;
  readonly batch: BatchState;
}

export interface Journal {
  readonly run: RunIdentity;
  /** Who writes: its process and machine. */
  readonly writer: { readonly process: number; readonly machine: string };
  readonly reached: Reached;
  /** An older output of that name was given up. */
  readonly replaces: boolean;
  /** Everything is scored and written; only the output's name is still to be changed. */
  readonly complete: boolean;
}

const format = 'shoptalk-score-1';

const sumOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** One line: format, checksum, content. */
export function writeJournal(journal: Journal): string {
  const body = JSON.stringify(journal);
  return `${format} ${sumOf(body)} ${body}\n`;
}

/** Undefined for anything but a whole journal of this format: the checksum tells that the program wrote it. */
export function readJournal(text: string): Journal | undefined {
  const [, named, sum, body] = /^(\S+) ([0-9a-f]{64}) (.*)\n$/s.exec(text) ?? [];
  if (named !== format || body === undefined || sumOf(body) !== sum) return undefined;
  return JSON.parse(body) as Journal;
}
