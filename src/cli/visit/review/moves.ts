import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { stripControls } from '../../../report/strip-controls.js';
import { historyOf } from '../../../visit/history.js';
import { openJourney } from '../../../visit/journey.js';
import { moveOf, type VisitEvent } from '../../../visit/visit-event.js';
import type { ExitCode, Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import { personOf, withStore } from '../../open-store.js';
import { visitJson } from '../finish-visit.js';
import { type OpenedVisit, openVisit } from '../stored-visit.js';
import { act } from './act.js';
import { photosOf } from './changed-photos.js';
import { type ChangeOptions, givenChanges } from './given-changes.js';
import { scoreNote } from './score-note.js';

/** Whoever acts. */
export interface Acting {
  readonly by?: string;
}

export interface AmendOptions extends Acting, ChangeOptions {
  readonly reason: string;
}

export interface DisputeOptions extends Acting {
  readonly question: string;
  readonly comment: string;
  readonly late?: string;
}

export interface SettleOptions extends Acting, ChangeOptions {
  readonly uphold?: boolean;
  readonly change?: boolean;
  readonly note: string;
}

export function approveVisit(run: Run, id: string, options: Acting & { readonly note?: string }) {
  const by = whoever(run, options);
  const note = stripControls(options.note ?? '').trim();
  return move(run, id, () => ({ kind: 'approved', by, ...(note === '' ? {} : { note }) }));
}

export function queryVisit(
  run: Run,
  id: string,
  options: Acting & { readonly note: string; readonly question?: string },
) {
  const { question } = options;
  const note = words(run, '--note', options.note);
  const by = whoever(run, options);
  return move(run, id, (opened) => ({
    kind: 'queried',
    by,
    note,
    ...(question === undefined ? {} : { question: questionId(opened, question) }),
  }));
}

export function amendVisit(run: Run, id: string, options: AmendOptions) {
  const reason = words(run, '--reason', options.reason);
  return move(run, id, (opened) => ({
    kind: 'amended',
    by: whoever(run, options),
    reason,
    changes: givenChanges(run, opened.recording.rubric, withId(opened, options)),
  }));
}

export function disputeVisit(run: Run, id: string, options: DisputeOptions) {
  const { question, late } = options;
  const comment = words(run, '--comment', options.comment);
  const reason = late === undefined ? {} : { late: words(run, '--late', late) };
  return move(run, id, (opened) => ({
    kind: 'disputed',
    by: whoever(run, options),
    question: questionId(opened, question),
    comment,
    ...reason,
  }));
}

/** Decides a dispute; the question that it cites is meant where an answer is given without one. */
export function settleVisit(run: Run, id: string, options: SettleOptions): Promise<ExitCode> {
  const { uphold = false, change = false, answer, set } = options;
  const { messages } = run;
  if (uphold === change) throw new ProblemsError([makeProblem('VI134', messages.upholdOrChange)]);
  if (uphold && (answer !== undefined || set !== undefined)) {
    throw new ProblemsError([makeProblem('VI134', messages.upheldWithChanges)]);
  }
  const note = words(run, '--note', options.note);
  const by = whoever(run, options);
  return move(run, id, (opened) => {
    const { recording, stored, log } = opened;
    if (uphold) return { kind: 'upheld', by, note };
    const disputed = historyOf(log, stored.evaluator).findLast(({ kind }) => kind === 'disputed');
    // A visit that is not disputed is refused for that, not for its answers.
    const changes =
      recording.visit().state === 'disputed'
        ? givenChanges(run, recording.rubric, withId(opened, options), disputed?.question)
        : [];
    return { kind: 'changed', by, note, changes };
  });
}

export function lockVisit(run: Run, id: string, options: Acting) {
  return move(run, id, () => ({ kind: 'locked', by: whoever(run, options) }));
}

/** The id of a question named by its id or, as `visit show` counts, its number. */
function questionId({ recording }: OpenedVisit, named: string): string {
  if (!/^\s*\d+\s*$/.test(named)) return named;
  return openJourney(recording.rubric, recording.visit())[Number(named) - 1]?.id ?? named;
}

function withId(opened: OpenedVisit, options: ChangeOptions): ChangeOptions {
  const { question } = options;
  return question === undefined ? options : { ...options, question: questionId(opened, question) };
}

function whoever(run: Run, { by }: Acting): string {
  return stripControls(personOf(run, by));
}

/** Text that is kept with a move; throws a `ProblemsError` where it is empty. */
function words({ messages }: Run, option: string, text: string): string {
  const said = stripControls(text, { keep: ['\n', '\t'] }).trim();
  if (said !== '') return said;
  const problem: Problem = makeProblem('VI130', messages.wordsMissing(option));
  throw new ProblemsError([problem]);
}

async function move(run: Run, id: string, eventOf: (opened: OpenedVisit) => VisitEvent): Promise<ExitCode> {
  const { messages, screen, flags } = run;
  return withStore<ExitCode>(run, async (store) => {
    const opened = await openVisit(store, id, messages);
    const event = eventOf(opened);
    const keepPhotos = await photosOf(run, store, opened, event);
    const { assessment, before } = await act(run, opened, event, keepPhotos);
    if (flags.json) screen.json(visitJson(opened.stored, opened.recording, assessment));
    else {
      const done = moveOf(event);
      if (done) screen.out(messages.moveDone[done](id));
      if ('changes' in event) screen.out(scoreNote(assessment.total.score, before, messages));
    }
    return 0;
  });
}
