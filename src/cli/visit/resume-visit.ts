import { makeProblem } from '../../files/make-problem.js';
import { wrapText } from '../../report/wrap-text.js';
import { openJourney } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError, UsageError } from '../failures.js';
import { withStore } from '../open-store.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { submitAndShow } from './finish-visit.js';
import { recordVisit } from './record-visit.js';
import { answerQuery } from './review/answer-query.js';
import { openVisit } from './stored-visit.js';

/** `shoptalk visit resume [id]`: goes on with a draft, or answers what was asked back; the one last worked on where none is named. */
export async function resumeVisit(
  run: Run,
  id: string | undefined,
  options: { readonly quick?: boolean },
): Promise<ExitCode> {
  const { messages, screen } = run;
  if (!run.interactive) {
    throw new UsageError(
      makeProblem('CL106', messages.visitNeedsInput, { hint: messages.visitNeedsInputHint }),
    );
  }
  return withStore(run, async (store) => {
    const drafts = id === undefined ? await store.visits.list({ states: ['draft'] }) : [];
    const [queried] =
      id === undefined && drafts.length === 0
        ? await store.visits.list({ states: ['queried'], limit: 1 })
        : [];
    const [newest = queried, ...more] = drafts;
    const wanted = id ?? newest?.id;
    if (wanted === undefined)
      throw new ProblemsError([makeProblem('VI125', messages.noDraft, { hint: messages.noDraftHint })]);
    const opened = await openVisit(store, wanted, messages);
    const { stored, recording } = opened;
    if (recording.visit().state === 'queried') return answerQuery(run, store, opened);
    if (recording.visit().state !== 'draft') {
      // Submitted in the moment before the program was killed: only the score is still to be kept.
      const kept = await store.assessments.latest(wanted);
      if (!kept) return submitAndShow(run, store, stored, recording);
      throw new ProblemsError([makeProblem('VI126', messages.alreadySubmitted(wanted))]);
    }
    const journey = openJourney(recording.rubric, recording.visit());
    const say = (text: string): void => screen.note(wrapText(text, screen.columns()).join('\n'));
    const day = messages.date(stored.day);
    const what = [wanted, recording.rubric.title, stored.site, day].filter((part) => part !== '');
    say(messages.visitResumed(what.join(' · '), recording.visit().answered.length, journey.length));
    if (id === undefined && more.length > 0) say(messages.otherDrafts(more.length));
    const asker = openKeyboard();
    try {
      return await recordVisit(run, store, stored, recording, { quick: options.quick === true, asker });
    } finally {
      asker.close();
    }
  });
}
