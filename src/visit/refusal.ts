import type { Rubric } from '../files/generated/rubric.js';
import type { DatedEvent } from './history.js';
import { type Gap, gapsOf, questionsOf } from './journey.js';
import { type Move, movesFrom, type VisitState } from './life.js';
import { apply, isAllowed, replyTo, type Visit } from './visit.js';
import { type Change, moveOf, type VisitEvent } from './visit-event.js';

/** Why something that somebody wants to do to a visit is not done. */
export type Refusal =
  | {
      readonly kind: 'not-now';
      readonly state: VisitState;
      readonly move: Move;
      /** What can be done instead; nothing where the visit is locked. */
      readonly instead: readonly Move[];
    }
  /** Nobody approves their own visit, or decides a dispute about it. */
  | { readonly kind: 'own-visit'; readonly by: string }
  /** Whoever disputed does not decide. */
  | { readonly kind: 'own-dispute'; readonly by: string }
  /** `limit` days is how long an approved visit can be disputed without a reason for the delay. */
  | { readonly kind: 'too-late'; readonly approved: string; readonly limit: number }
  | { readonly kind: 'unknown-question'; readonly question: string }
  | { readonly kind: 'nothing-changes' }
  /** With the changes these questions would be left without an answer or a comment. */
  | { readonly kind: 'leaves-gaps'; readonly gaps: readonly Gap[] };

/** A visit and what is known of it, for deciding what may happen to it. */
export interface Standing {
  readonly rubric: Rubric;
  readonly visit: Visit;
  readonly evaluator: string;
  readonly log: readonly DatedEvent[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Days after the approval within which a visit can be disputed; "within a week" is the usual rule of appeals. */
export const disputeDays = 7;

/** The first reason why an event may not happen to a visit; undefined where it may. */
export function refusalOf(standing: Standing, event: VisitEvent): Refusal | undefined {
  const { visit } = standing;
  const move = moveOf(event);
  if (move !== undefined && !isAllowed(visit, event)) {
    return { kind: 'not-now', state: visit.state, move, instead: movesFrom(visit.state) };
  }
  switch (event.kind) {
    case 'approved':
      return ownVisit(standing, event.by);
    case 'queried':
      return event.question === undefined ? undefined : unknownQuestion(standing, event.question);
    case 'amended':
      return faultOfChanges(standing, event);
    case 'disputed':
      return unknownQuestion(standing, event.question) ?? tooLate(standing, event.late);
    case 'upheld':
      return ownVisit(standing, event.by) ?? ownDispute(standing, event.by);
    case 'changed':
      return (
        ownVisit(standing, event.by) ?? ownDispute(standing, event.by) ?? faultOfChanges(standing, event)
      );
    default:
      return undefined;
  }
}

function ownVisit({ evaluator }: Standing, by: string): Refusal | undefined {
  return by === evaluator ? { kind: 'own-visit', by } : undefined;
}

function ownDispute({ log }: Standing, by: string): Refusal | undefined {
  const dispute = log.findLast(({ event }) => event.kind === 'disputed');
  return dispute && 'by' in dispute.event && dispute.event.by === by
    ? { kind: 'own-dispute', by }
    : undefined;
}

function unknownQuestion({ rubric }: Standing, question: string): Refusal | undefined {
  return questionsOf(rubric).some(({ id }) => id === question)
    ? undefined
    : { kind: 'unknown-question', question };
}

function tooLate({ log, now }: Standing, reason: string | undefined): Refusal | undefined {
  const approved = log.findLast(({ event }) => event.kind === 'approved')?.at;
  if (approved === undefined || (reason ?? '').trim() !== '') return undefined;
  const days = (Date.parse(now) - Date.parse(approved)) / 86_400_000;
  return days > disputeDays ? { kind: 'too-late', approved, limit: disputeDays } : undefined;
}

/** Changes have to name questions of the checklist, change something, and open no gap that was not there before. */
function faultOfChanges(
  standing: Standing,
  event: Extract<VisitEvent, { readonly changes: readonly Change[] }>,
): Refusal | undefined {
  const { rubric, visit } = standing;
  for (const { question } of event.changes) {
    const unknown = unknownQuestion(standing, question);
    if (unknown) return unknown;
  }
  if (event.changes.every((change) => isAsBefore(visit, change))) return { kind: 'nothing-changes' };
  const before = new Set(gapsOf(rubric, visit).map(({ question, why }) => `${question.id} ${why}`));
  const gaps = gapsOf(rubric, apply(visit, event)).filter(
    ({ question, why }) => !before.has(`${question.id} ${why}`),
  );
  return gaps.length > 0 ? { kind: 'leaves-gaps', gaps } : undefined;
}

function isAsBefore(visit: Visit, { question, reply }: Change): boolean {
  return JSON.stringify(replyTo(visit, question)) === JSON.stringify(reply);
}
