import type { Criterion } from '../rubric.js';
import { lookDone } from './done.js';
import type { Look } from './finding.js';
import { lookJudged } from './judged.js';
import { lookSaid } from './said.js';
import { lookSeen } from './seen.js';

/** In the order in which they count: what a person answered comes before what was found in a transcript. */
export const evidenceKinds = ['seen', 'judged', 'said', 'done'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Every kind of evidence and who looks for it; a forgotten kind does not compile. */
export const looks: Readonly<Record<EvidenceKind, Look>> = {
  said: lookSaid,
  done: lookDone,
  seen: lookSeen,
  judged: lookJudged,
};

/** The kinds a criterion names, the one that counts most first; a valid one names one, or `said` beside an answer. */
export function kindsOf(criterion: Criterion): readonly EvidenceKind[] {
  return evidenceKinds.filter((kind) => criterion[kind] !== undefined);
}
