import { disputeOf, type HistoryEntry, historyOf, openQueries } from '../../visit/history.js';
import { questionsOf } from '../../visit/journey.js';
import type { Run } from '../command.js';
import { localMoment } from '../local-moment.js';
import {
  disputeText,
  type HistoryViewOptions,
  historyText,
  queriesText,
} from '../terminal/visit/history-view.js';
import type { OpenedVisit } from './stored-visit.js';

/** What happened to a visit, as it was when it was opened. */
export function historyOfVisit({ stored, log }: OpenedVisit): readonly HistoryEntry[] {
  return historyOf(log, stored.evaluator);
}

/** The whole history as text. */
export function wholeHistory(run: Run, opened: OpenedVisit): string {
  return historyText(historyOfVisit(opened), viewOf(run, opened));
}

/** What every reader of a visit is told of its history: a dispute with its outcome, and what is asked back; '' where neither is. */
export function standingText(run: Run, opened: OpenedVisit): string {
  const history = historyOfVisit(opened);
  const view = viewOf(run, opened);
  const dispute = disputeOf(history);
  const queries = opened.recording.visit().state === 'queried' ? openQueries(history) : [];
  return [
    ...(dispute ? [disputeText(dispute, view)] : []),
    ...(queries.length > 0 ? [queriesText(queries, opened.stored.id, view)] : []),
  ].join('\n\n');
}

function viewOf({ screen, style, messages }: Run, { recording }: OpenedVisit): HistoryViewOptions {
  return {
    columns: screen.columns(),
    style,
    messages,
    questions: questionsOf(recording.rubric),
    moment: (iso) => {
      const [day = '', time = ''] = localMoment(new Date(iso)).split('T');
      return `${messages.date(day)} ${time}`;
    },
  };
}
