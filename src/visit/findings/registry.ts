import { findAllAtTheTop } from './all-at-the-top.js';
import { findAllTheSame } from './all-the-same.js';
import { findChecks } from './check.js';
import { findContradictingComments } from './comment-contradicts.js';
import { findMissingComments } from './comment-missing.js';
import { findCopiedWords } from './copied-words.js';
import { findDuplicateEvidence } from './duplicate-evidence.js';
import type { FindingKind, Found } from './finding.js';
import { findFuture } from './in-future.js';
import { findLongDurations } from './longer-than-visit.js';
import type { Material } from './material.js';
import { findNames } from './names-somebody.js';
import { findOpinions } from './opinion.js';
import { findOutsideHours } from './outside-hours.js';
import { findBackwardTimes } from './times-backwards.js';
import { findTooQuick } from './too-quick.js';

/** Looks for one kind of finding. */
export type Finder = (material: Material) => readonly Found[];

/** Every kind has a finder; a forgotten one does not compile. The order is that of findings of the same severity. */
export const finders: Readonly<Record<FindingKind, Finder>> = {
  check: findChecks,
  'comment-contradicts': findContradictingComments,
  'times-backwards': findBackwardTimes,
  'longer-than-visit': findLongDurations,
  'outside-hours': findOutsideHours,
  'in-future': findFuture,
  'duplicate-evidence': findDuplicateEvidence,
  'copied-words': findCopiedWords,
  'names-somebody': findNames,
  'comment-missing': findMissingComments,
  'all-at-the-top': findAllAtTheTop,
  'all-the-same': findAllTheSame,
  opinion: findOpinions,
  'too-quick': findTooQuick,
};
