import type { Criterion } from '../rubric.js';
import { lookDone } from './done.js';
import type { Look } from './finding.js';
import { lookJudged } from './judged.js';
import { lookSaid } from './said.js';
import { lookSeen } from './seen.js';

export const evidenceKinds = ['said', 'done', 'seen', 'judged'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Every kind of evidence and who looks for it; a forgotten kind does not compile. */
export const looks: Readonly<Record<EvidenceKind, Look>> = {
  said: lookSaid,
  done: lookDone,
  seen: lookSeen,
  judged: lookJudged,
};

/** The kinds a criterion names; a valid one names exactly one. */
export function kindsOf(criterion: Criterion): readonly EvidenceKind[] {
  return evidenceKinds.filter((kind) => criterion[kind] !== undefined);
}
