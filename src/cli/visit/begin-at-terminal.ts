import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import type { Settings } from '../../files/load-settings.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Store } from '../../store/open-store.js';
import { answerWords } from '../../visit/answer-words.js';
import type { ExitCode, Run } from '../command.js';
import type { NewVisitOptions } from '../commands/visit/new.js';
import { localDay } from '../local-day.js';
import { withStore } from '../open-store.js';
import type { Asker } from '../terminal/asker.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { briefingPage } from '../terminal/visit/briefing-page.js';
import { askDetails } from './ask-details.js';
import { briefingOf } from './briefing.js';
import { detailsInRun } from './details-of-run.js';
import { leaveDraft } from './finish-visit.js';
import { recordVisit } from './record-visit.js';
import { startVisit } from './start-visit.js';
import { recordingIn } from './stored-visit.js';
import { tellDetails } from './tell-details.js';
import { keepTranscript, type TakenTranscript, takeTranscript } from './transcript/take-transcript.js';
import type { UnderstoodDetails } from './visit-details.js';

/** `shoptalk visit new` at a terminal: what is still to be known of the visit, the briefing, the questions. */
export async function beginAtTerminal(
  run: Run,
  loaded: Loaded<Rubric>,
  settings: Settings,
  options: NewVisitOptions,
): Promise<ExitCode> {
  // What the options say is checked before anything is asked.
  detailsInRun(run, settings, options);
  const asker = openKeyboard();
  try {
    const { screen, messages } = run;
    const words = answerWords(run.language);
    const today = localDay(run.now());
    const asked = await askDetails(asker, { given: options, today, words, messages, screen });
    if (!asked) return 130;
    const understood = detailsInRun(run, settings, { ...options, ...asked });
    const transcript = await takeTranscript(run, loaded.value, options, understood.details.programme);
    tellDetails(run, understood);
    return await withStore(run, (store) =>
      begin(run, store, loaded, { ...understood, transcript }, asker, asked.quick),
    );
  } finally {
    asker.close();
  }
}

async function begin(
  run: Run,
  store: Store,
  loaded: Loaded<Rubric>,
  { details, transcript }: UnderstoodDetails & { readonly transcript: TakenTranscript | undefined },
  asker: Asker,
  quick: boolean,
): Promise<ExitCode> {
  const stored = await startVisit(store, loaded, details);
  const recording = recordingIn(store, stored.id, loaded.value);
  const { screen, messages } = run;
  screen.note(wrapText(messages.visitStarted(stored.id), screen.columns()).join('\n'));
  if (transcript) await keepTranscript(run, store, recording, transcript);
  if (!quick) {
    const typed = await showBriefing(run, loaded.value, asker);
    if (typed === 'left') {
      leaveDraft(run, recording, 'count');
      return 130;
    }
  }
  return recordVisit(run, store, stored, recording, { quick, asker });
}

async function showBriefing(run: Run, rubric: Rubric, asker: Asker): Promise<'begin' | 'left'> {
  const { screen, style, messages } = run;
  const briefing = briefingOf(rubric);
  if (!briefing) return 'begin';
  const view = { columns: screen.columns(), style, messages };
  screen.out(`\n${briefingPage(rubric.title, messages.visitBriefing, briefing, view)}\n`);
  const typed = await asker.ask(messages.briefingBegin);
  return typed.kind === 'text' && typed.text.trim() !== '/save' ? 'begin' : 'left';
}
