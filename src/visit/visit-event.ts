import type { Suggestion } from '../rubric/suggest.js';
import type { Move } from './life.js';
import type { Reply } from './parse/answer.js';
import type { WayOfReading } from './transcript/heard.js';

/** An answer that is changed after submitting; without a reply it is withdrawn. */
export interface Change {
  readonly question: string;
  readonly reply?: Reply;
}

/** What happens to a visit. Events are only ever added; the newest answer to a question counts. */
export type VisitEvent =
  // While it is a draft.
  | { readonly kind: 'answered'; readonly question: string; readonly reply: Reply }
  /** A question that needs no answer was left without one. */
  | { readonly kind: 'left-out'; readonly question: string }
  /** The evaluator says why a finding is right as it stands; `finding` is its key. */
  | { readonly kind: 'explained'; readonly finding: string; readonly text: string }
  /** A transcript was given beside the answers: its content hash, and what was found in it. */
  | {
      readonly kind: 'heard';
      readonly transcript: string;
      readonly suggestions: readonly Suggestion[];
      readonly way?: WayOfReading;
    }
  | { readonly kind: 'submitted' }
  // Afterwards; `by` is the pseudonym of whoever does it.
  | { readonly kind: 'queried'; readonly by: string; readonly note: string; readonly question?: string }
  | {
      readonly kind: 'amended';
      readonly by: string;
      readonly reason: string;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'approved'; readonly by: string; readonly note?: string }
  | {
      readonly kind: 'disputed';
      readonly by: string;
      readonly question: string;
      readonly comment: string;
      /** Why it comes later than a week after the approval. */
      readonly late?: string;
    }
  | { readonly kind: 'upheld'; readonly by: string; readonly note: string }
  | {
      readonly kind: 'changed';
      readonly by: string;
      readonly note: string;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'locked'; readonly by: string }
  /** A person was erased: who they were and what they wrote is gone from the events before. */
  | { readonly kind: 'erased' };

/** The move that an event makes; none for what happens within a state. */
export function moveOf(event: VisitEvent): Move | undefined {
  switch (event.kind) {
    case 'submitted':
      return 'submit';
    case 'queried':
      return 'query';
    case 'amended':
      return 'amend';
    case 'approved':
      return 'approve';
    case 'disputed':
      return 'dispute';
    case 'upheld':
      return 'uphold';
    case 'changed':
      return 'change';
    case 'locked':
      return 'lock';
    default:
      return undefined;
  }
}
