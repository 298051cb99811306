import type { Check, Clue, Failure, Value } from './verdict.js';
import type { View } from './view.js';

/** What is expected under one key, at its place in the file. */
export interface Wanted<Content> {
  readonly wanted: Content;
  readonly pointer: readonly (string | number)[];
}

/** What came of the expectations under one key: how many there were, and those not met. */
export interface Looked {
  readonly expectations: number;
  readonly failures: readonly Failure[];
}

export type Look<Content> = (wanted: Wanted<Content>, view: View) => Looked;

interface Miss {
  readonly check: Check;
  readonly subject?: string;
  readonly expected: Value;
  readonly got: Value;
  readonly pointer: readonly (string | number)[];
  readonly moment?: number;
  readonly clues?: readonly Clue[];
}

/** One expectation: met, or what was missed. */
export function looked(view: View, isMet: boolean, miss: () => Miss): Looked {
  if (isMet) return { expectations: 1, failures: [] };
  return { expectations: 1, failures: [{ moment: view.last, clues: [], ...miss() }] };
}

export function together(all: readonly Looked[]): Looked {
  return {
    expectations: all.reduce((sum, { expectations }) => sum + expectations, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/** One expectation for each entry of a list, which may be left out. */
export function forEach<Entry>(
  list: readonly Entry[] | undefined,
  look: (entry: Entry, index: number) => Looked,
): Looked {
  return together((list ?? []).map(look));
}
