import { didYouMean } from '../../files/did-you-mean.js';
import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import type { Settings } from '../../files/load-settings.js';
import { makeProblem } from '../../files/make-problem.js';
import { gapsOf } from '../../visit/journey.js';
import { replay } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError } from '../failures.js';
import { localDay } from '../local-day.js';
import { withStore } from '../open-store.js';
import { contradictionProblems, openContradictions } from './contradictions.js';
import { readPhotos } from './evidence/given-photos.js';
import { leaveDraft, submitAndShow, visitJson } from './finish-visit.js';
import { eventsOf, type GivenAnswer } from './given-answers.js';
import { startVisit } from './start-visit.js';
import { recordingIn } from './stored-visit.js';
import { assessVisit } from './submit-visit.js';
import { keepTranscript, type TakenTranscript } from './transcript/take-transcript.js';
import type { VisitDetails } from './visit-details.js';

/** What is given beside the answers, what they are compared with, and what the evaluator says about contradictions. */
export interface GivenContext {
  readonly settings: Settings;
  readonly transcript: TakenTranscript | undefined;
  /** The folder that paths of photos start from, absolute; without it the current one. */
  readonly folder?: string;
  readonly explained?: {
    /** By the key of a contradiction. */
    readonly texts: Readonly<Record<string, string>>;
    readonly placeOf: (key: string) => GivenAnswer['place'];
  };
}

/**
 * Records a visit whose answers came in one piece. Nothing is kept of answers with a problem: they are mended and given
 * again. Contradictions that are not explained leave a draft.
 */
export async function recordGiven(
  run: Run,
  loaded: Loaded<Rubric>,
  given: readonly GivenAnswer[],
  details: VisitDetails,
  { settings, explained, transcript, folder = run.cwd }: GivenContext,
): Promise<ExitCode> {
  const languages = { language: run.language, today: localDay(run.now()) };
  const { events, problems, places, unused } = eventsOf(given, loaded.value, run.messages, languages);
  if (problems.length > 0) throw new ProblemsError(problems, 'findings');
  const { programme } = details;
  const photos = await readPhotos(run, { rubric: loaded.value, events, places, folder, programme });
  if (unused > 0) run.screen.note(run.messages.unusedLines(unused));
  const explanations = explain(run, loaded.value, events, details, {
    settings,
    ...(explained ? { explained } : {}),
  });
  return withStore(run, async (store) => {
    const stored = await startVisit(store, loaded, details);
    const recording = recordingIn(store, stored.id, loaded.value);
    if (transcript) await keepTranscript(run, store, recording, transcript);
    for (const event of [...events, ...explanations]) {
      await recording.record(await photos.keep(store, stored.id, event));
    }
    if (gapsOf(loaded.value, recording.visit()).length > 0) {
      if (run.flags.json) {
        run.screen.json(visitJson(stored, recording, assessVisit(recording, stored.rubricHash)));
      }
      return leaveDraft(run, recording, 'list');
    }
    const open = openContradictions(recording, stored, settings, run.now());
    if (open.length > 0) {
      await run.showProblems(contradictionProblems(run, recording, open, places));
      if (run.flags.json) {
        run.screen.json(visitJson(stored, recording, assessVisit(recording, stored.rubricHash)));
      }
      run.screen.note(run.messages.contradictionsLeft(open.length));
      return leaveDraft(run, recording, 'list');
    }
    return submitAndShow(run, store, stored, recording);
  });
}

/** Explanations as events; one of something that is not found is a problem, since it hides a slip of the pen. */
function explain(
  run: Run,
  rubric: Rubric,
  events: readonly VisitEvent[],
  details: VisitDetails,
  { settings, explained }: Pick<GivenContext, 'settings' | 'explained'>,
): readonly VisitEvent[] {
  if (!explained) return [];
  const visit = replay(events);
  const place = {
    id: '',
    programme: '',
    competitor: false,
    ...details,
    language: rubric.language,
  };
  const open = openContradictions({ rubric, visit: () => visit }, place, settings, run.now());
  const keys = open.map(({ key }) => key);
  const unknown = Object.keys(explained.texts).filter((key) => !keys.includes(key));
  if (unknown.length > 0) {
    const problems = unknown.map((key) => {
      const message = run.messages.unknownFinding(key, didYouMean(key, keys));
      return makeProblem('VI144', message, explained.placeOf(key));
    });
    throw new ProblemsError(problems, 'findings');
  }
  return Object.entries(explained.texts).map(([finding, text]) => ({ kind: 'explained', finding, text }));
}
