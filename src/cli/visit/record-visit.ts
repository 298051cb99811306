import { wrapText } from '../../report/wrap-text.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import type { ExitCode, Run } from '../command.js';
import type { Asker } from '../terminal/asker.js';
import { createVisitView, type VisitView } from '../terminal/visit/visit-screen.js';
import { askToSubmit } from './ask-to-submit.js';
import { type AskVisitOptions, askVisit } from './ask-visit.js';
import { photoTaker } from './evidence/take-photo.js';
import { leaveDraft, submitAndShow } from './finish-visit.js';
import type { Recording } from './recording.js';

/** Asks at the terminal what is still open, then submits the visit or leaves it as a draft. */
export async function recordVisit(
  run: Run,
  store: Store,
  stored: StoredVisit,
  recording: Recording,
  { quick, asker }: { readonly quick: boolean; readonly asker: Asker },
): Promise<ExitCode> {
  const { screen, style, messages } = run;
  const view = createVisitView({ screen, style, messages });
  const take = photoTaker(run, store, stored);
  const ways = { quick, language: run.language, now: run.now, take };
  if (quick) screen.note(wrapText(messages.quickBegun, screen.columns()).join('\n'));
  const outcome = await askToTheEnd(recording, asker, view, ways);
  if (outcome !== 'submit') {
    leaveDraft(run, recording, 'count');
    return outcome === 'interrupted' ? 130 : 0;
  }
  return submitAndShow(run, store, stored, recording);
}

/** Asks, shows what was answered and asks again what the evaluator wants to change. */
async function askToTheEnd(
  recording: Recording,
  asker: Asker,
  view: VisitView,
  ways: AskVisitOptions,
): Promise<'submit' | 'left' | 'interrupted'> {
  let first: string | undefined;
  while (true) {
    const outcome = await askVisit(recording, asker, view, { ...ways, first });
    if (outcome !== 'complete') return outcome;
    const close = await askToSubmit(recording, asker, view, ways.language);
    if (close.kind !== 'again') return close.kind;
    first = close.question;
  }
}
