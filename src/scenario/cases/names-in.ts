import type { CaseExpect, StepExpect } from '../../files/generated/cases.js';
import type { Pointer } from '../collector.js';
import type { CaseNames } from './check-cases.js';

/** A name in an expectation, the kind of thing it names, and where it stands. */
export interface NameIn {
  readonly kind: keyof CaseNames;
  readonly name: string;
  readonly place: Pointer;
  /** It is a key, not a value. */
  readonly isKey: boolean;
}

function listed(
  kind: NameIn['kind'],
  list: readonly string[] | undefined,
  place: Pointer,
): readonly NameIn[] {
  return (list ?? []).map((name, index) => ({ kind, name, place: [...place, index], isKey: false }));
}

function keyed(kind: NameIn['kind'], map: Readonly<Record<string, unknown>> | undefined, place: string) {
  return Object.keys(map ?? {}).map((name): NameIn => ({ kind, name, place: [place, name], isKey: true }));
}

/** Every name that an expectation speaks of. */
export function namesIn(expect: CaseExpect | StepExpect): readonly NameIn[] {
  const { ending, behaviours, facts, flags, desk, says, mood, score, fails, earns }: CaseExpect = expect;
  return [
    ...(typeof ending === 'string'
      ? [{ kind: 'ending' as const, name: ending, place: ['ending'], isKey: false }]
      : []),
    ...listed('behaviour', behaviours?.found, ['behaviours', 'found']),
    ...listed('behaviour', behaviours?.not_found, ['behaviours', 'not_found']),
    ...listed('fact', facts?.revealed, ['facts', 'revealed']),
    ...listed('fact', facts?.not_revealed, ['facts', 'not_revealed']),
    ...keyed('flag', flags, 'flags'),
    ...listed('action', desk?.done, ['desk', 'done']),
    ...(desk?.reason === 'unknown-action' ? [] : listed('action', desk?.refused, ['desk', 'refused'])),
    ...listed('action', desk?.not_done, ['desk', 'not_done']),
    ...listed('line', says?.from, ['says', 'from']),
    ...keyed('mood', mood, 'mood'),
    ...keyed('score', score, 'score'),
    ...listed('criterion', fails, ['fails']),
    ...listed('criterion', earns, ['earns']),
  ];
}
