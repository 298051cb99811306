import type { TurnEvidence } from './assessment.js';

/** What a transcript suggests for a question that a person answers too. */
export interface Suggestion {
  /** Id of the criterion. */
  readonly question: string;
  /** Share of the criterion that the transcript earns, 0–1. */
  readonly share: number;
  /** The words it was found in; none where what was looked for is missing. */
  readonly evidence: readonly TurnEvidence[];
}
