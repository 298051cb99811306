import type { VisitState } from './life.js';
import type { Reply } from './parse/answer.js';
import { apply, emptyVisit, isAllowed, replyTo, type Visit } from './visit.js';
import type { Change, VisitEvent } from './visit-event.js';

/** An event as it was logged. */
export interface DatedEvent {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event: VisitEvent;
}

/** An answer that came, changed or went; without `from` it is the first, without `to` it was withdrawn. */
export interface AnswerChange {
  readonly question: string;
  readonly from?: Reply;
  readonly to?: Reply;
}

/** One thing that happened to a visit. */
export interface HistoryEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: VisitEvent['kind'];
  /** Pseudonym of whoever did it. */
  readonly by: string;
  /** Where the visit stood afterwards. */
  readonly state: VisitState;
  readonly revision: number;
  readonly changes: readonly AnswerChange[];
  /** The question that a query or a dispute is about. */
  readonly question?: string;
  /** The finding that was explained. */
  readonly finding?: string;
  /** The note, reason, comment or explanation that came with it. */
  readonly why?: string;
  /** Why a dispute came late. */
  readonly late?: string;
}

/**
 * Who changed what, when and why, oldest first. What was forbidden changed nothing and is left out.
 *
 * @param evaluator pseudonym of whoever recorded the visit: what happens to a draft is theirs
 */
export function historyOf(log: readonly DatedEvent[], evaluator: string): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let visit = emptyVisit;
  for (const { seq, at, event } of log) {
    if (!isAllowed(visit, event)) continue;
    const before = visit;
    visit = apply(visit, event);
    const { state, revision } = visit;
    const changes = changesOf(event, before);
    const by = 'by' in event ? event.by : evaluator;
    entries.push({ seq, at, kind: event.kind, by, state, revision, changes, ...wordsOf(event) });
  }
  return entries;
}

function changesOf(event: VisitEvent, before: Visit): readonly AnswerChange[] {
  switch (event.kind) {
    case 'answered':
      return [changeOf(event, before)];
    case 'left-out':
      return replyTo(before, event.question) ? [changeOf(event, before)] : [];
    case 'amended':
    case 'changed':
      return event.changes.map((change) => changeOf(change, before));
    default:
      return [];
  }
}

function changeOf({ question, reply }: Change, before: Visit): AnswerChange {
  const from = replyTo(before, question);
  return { question, ...(from && { from }), ...(reply && { to: reply }) };
}

function wordsOf(event: VisitEvent): Pick<HistoryEntry, 'why' | 'question' | 'finding' | 'late'> {
  switch (event.kind) {
    case 'queried':
      return { why: event.note, ...(event.question !== undefined && { question: event.question }) };
    case 'amended':
      return { why: event.reason };
    case 'approved':
      return event.note === undefined ? {} : { why: event.note };
    case 'disputed': {
      const { question, comment, late } = event;
      return { why: comment, question, ...(late !== undefined && { late }) };
    }
    case 'upheld':
    case 'changed':
      return { why: event.note };
    case 'explained':
      return { why: event.text, finding: event.finding };
    default:
      return {};
  }
}

/** A dispute with its outcome, as every reader of the visit sees it. */
export interface Dispute {
  readonly dispute: HistoryEntry;
  /** None while it is open. */
  readonly outcome?: HistoryEntry;
}

/** The dispute of a visit; undefined where there was none. */
export function disputeOf(history: readonly HistoryEntry[]): Dispute | undefined {
  const dispute = history.find(({ kind }) => kind === 'disputed');
  if (!dispute) return undefined;
  const outcome = history.find(({ kind }) => kind === 'upheld' || kind === 'changed');
  return { dispute, ...(outcome && { outcome }) };
}

/** What was asked back and has not been answered by an amendment yet. */
export function openQueries(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const lastMove = history.findLastIndex(({ kind }) => kind === 'amended' || kind === 'approved');
  return history.slice(lastMove + 1).filter(({ kind }) => kind === 'queried');
}
