import { wrapText } from '../../report/wrap-text.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import type { Question } from '../../visit/question.js';
import type { ExitCode, Run } from '../command.js';
import { settingsOf } from '../settings-of-run.js';
import type { Asker } from '../terminal/asker.js';
import { createVisitView, type VisitView } from '../terminal/visit/visit-screen.js';
import { askToSubmit } from './ask-to-submit.js';
import { type AskVisitOptions, askVisit } from './ask-visit.js';
import { namesIn, openContradictions } from './contradictions.js';
import { photoTaker } from './evidence/take-photo.js';
import { leaveDraft, submitAndShow } from './finish-visit.js';
import type { Recording } from './recording.js';
import { type SettleOptions, settleContradictions } from './settle-contradictions.js';

type Ways = AskVisitOptions & SettleOptions;

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
  const settings = await settingsOf(run);
  const noticed = (question: Question): void => {
    if (!stored.competitor) return;
    for (const words of namesIn(recording, question.id, stored, settings, run.now()))
      view.namesSomebody(words);
  };
  const ways: Ways = {
    quick,
    language: run.language,
    now: run.now,
    take: photoTaker(run, store, stored),
    noticed,
    open: () => openContradictions(recording, stored, settings, run.now()),
  };
  if (quick) screen.note(wrapText(messages.quickBegun, screen.columns()).join('\n'));
  const outcome = await askToTheEnd(recording, asker, view, ways);
  if (outcome !== 'submit') {
    leaveDraft(run, recording, 'count', quick);
    return outcome === 'interrupted' ? 130 : 0;
  }
  return submitAndShow(run, store, stored, recording);
}

/** Asks, shows what was answered and asks again what the evaluator wants to change. */
async function askToTheEnd(
  recording: Recording,
  asker: Asker,
  view: VisitView,
  ways: Ways,
): Promise<'submit' | 'left' | 'interrupted'> {
  let first: string | undefined;
  while (true) {
    const outcome = await askVisit(recording, asker, view, { ...ways, first });
    if (outcome !== 'complete') return outcome;
    const settled = await settleContradictions(recording, asker, view, ways);
    if (settled.kind === 'again') {
      first = settled.question;
      continue;
    }
    if (settled.kind !== 'settled') return settled.kind;
    const close = await askToSubmit(recording, asker, view, ways.language);
    if (close.kind !== 'again') return close.kind;
    first = close.question;
  }
}
