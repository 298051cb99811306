import { stripControls } from '../../../report/strip-controls.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { AnswerChange, Dispute, HistoryEntry } from '../../../visit/history.js';
import type { Question } from '../../../visit/question.js';
import type { Messages } from '../../messages/messages.js';
import { inQuotes } from '../in-quotes.js';
import type { ViewOptions } from '../view-options.js';
import { replyText } from './reply-text.js';

export interface HistoryViewOptions extends ViewOptions {
  readonly questions: readonly Question[];
  /** Local day and time of a moment, for a person. */
  readonly moment: (iso: string) => string;
}

/** Who did what, when and why, oldest first. A run of first answers is one line. */
export function historyText(history: readonly HistoryEntry[], view: HistoryViewOptions): string {
  const { style, messages } = view;
  const lines: string[] = [style.paint.bold(messages.historyTitle)];
  let run: HistoryEntry[] = [];
  const flush = (): void => {
    const last = run.at(-1);
    if (last) lines.push(...headOf(last, messages.historyAnswers(run.length), view));
    run = [];
  };
  for (const entry of history) {
    if (isFirstAnswer(entry)) run.push(entry);
    else {
      flush();
      lines.push(...entryLines(entry, view));
    }
  }
  flush();
  return lines.join('\n');
}

function isFirstAnswer({ kind, changes }: HistoryEntry): boolean {
  return kind === 'left-out' ? changes.length === 0 : kind === 'answered' && changes[0]?.from === undefined;
}

function headOf({ at, by }: HistoryEntry, what: string, { columns, moment }: HistoryViewOptions): string[] {
  return wrapText(`${moment(at)} · ${stripControls(by)} · ${what}`, columns, { indent: '    ', first: '  ' });
}

function entryLines(entry: HistoryEntry, view: HistoryViewOptions): readonly string[] {
  const { messages, columns, questions } = view;
  const { kind, question, finding, why, late, changes, revision } = entry;
  const makesRevision = kind === 'amended' || kind === 'changed';
  const what = messages.historyWhat[kind] + (makesRevision ? `, ${messages.historyRevision(revision)}` : '');
  const about = question === undefined ? finding && stripControls(finding) : titleOf(question, questions);
  const said = [about, why === undefined ? undefined : inQuotes(stripControls(why), messages)].filter(
    (part) => part !== undefined,
  );
  return [
    ...headOf(entry, what, view),
    ...changes.flatMap((change) =>
      wrapText(stripControls(changeText(change, questions, messages)), columns, {
        indent: '      ',
        first: '    ',
      }),
    ),
    ...(said.length > 0 ? wrapText(said.join(': '), columns, { indent: '      ', first: '    ' }) : []),
    ...(late === undefined
      ? []
      : wrapText(messages.historyLate(stripControls(late)), columns, { indent: '      ', first: '    ' })),
  ];
}

function titleOf(id: string, questions: readonly Question[]): string {
  return questions.find((question) => question.id === id)?.title ?? id;
}

/** "Greeted: yes → no | nobody looked up". */
export function changeText(
  { question: id, from, to }: AnswerChange,
  questions: readonly Question[],
  messages: Messages,
): string {
  const question = questions.find((each) => each.id === id);
  if (!question) return id;
  const [before, after] = [from, to].map((reply) => reply && replyText(question, reply, messages));
  return `${question.title}: ${before === undefined ? '' : `${before} → `}${after ?? messages.answerWithdrawn}`;
}

/** A dispute with its outcome, or that there is none yet: every reader of the visit sees both. */
export function disputeText({ dispute, outcome }: Dispute, view: HistoryViewOptions): string {
  const { messages, style } = view;
  const decided = outcome?.kind === 'changed' || outcome?.kind === 'upheld' ? outcome.kind : undefined;
  return [
    style.paint.bold(messages.disputeTitle),
    ...entryLines(dispute, view),
    style.paint.bold(decided === undefined ? messages.outcomeOpen : messages.outcomeTitle[decided]),
    ...(outcome ? entryLines(outcome, view) : []),
  ].join('\n');
}

/** What was asked back and waits for an amendment. */
export function queriesText(queries: readonly HistoryEntry[], id: string, view: HistoryViewOptions): string {
  const { messages, style, columns } = view;
  return [
    style.paint.bold(messages.queryTitle),
    ...queries.flatMap((query) => entryLines(query, view)),
    ...wrapText(messages.queryHint(id), columns, { indent: '    ', first: '  ' }),
  ].join('\n');
}
