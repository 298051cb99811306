import type { Rubric } from '../../files/generated/rubric.js';
import type { Loaded } from '../../files/load-file.js';
import { loadRubric } from '../../files/load-rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import { flowing } from '../../report/flowing.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Store } from '../../store/open-store.js';
import type { StoredVisit } from '../../store/visits.js';
import { gapsOf, questionsOf } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import type { NewVisitOptions } from '../commands/visit/new.js';
import { documentOf } from '../document-of.js';
import { outcomeOf, ProblemsError, UsageError } from '../failures.js';
import { personOf, withStore } from '../open-store.js';
import { libraryPlace } from '../run-places.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { leaveDraft, submitAndShow, visitJson } from './finish-visit.js';
import { eventsOf, type GivenAnswer } from './given-answers.js';
import { answersInFile, answersInPipe } from './read-answers.js';
import { recordVisit } from './record-visit.js';
import { recordingIn } from './stored-visit.js';
import { assessVisit } from './submit-visit.js';

/** `shoptalk visit new <checklist>`: at the terminal, from a pipe or from a YAML file. */
export async function newVisit(run: Run, id: string, options: NewVisitOptions): Promise<ExitCode> {
  const loaded = await loadRubric(id, libraryPlace(run), run.language);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  const questions = questionsOf(loaded.value);
  if (questions.length === 0) throw new UsageError(makeProblem('VI120', run.messages.notAChecklist(id)));
  if (options.answers !== undefined) {
    const { file, given } = await answersInFile(run, options.answers);
    if (file.rubric !== undefined && file.rubric !== loaded.value.id) {
      const message = run.messages.wrongChecklist(file.rubric, loaded.value.id);
      const place = { file: options.answers, pointer: ['rubric'] };
      throw new ProblemsError([makeProblem('VI124', message, place)], 'findings');
    }
    return recordGiven(run, loaded, given, { ...file, ...options });
  }
  if (run.interactive) return atTerminal(run, loaded, options);
  if (run.stdin.isTTY === true) throw new UsageError(needsInput(run));
  const ids = new Set(questions.map((question) => question.id));
  const given = await answersInPipe(run.stdin, ids, run.messages.scoreStdinName);
  if (given.length === 0) throw new UsageError(needsInput(run));
  return recordGiven(run, loaded, given, options);
}

function needsInput({ messages }: Run) {
  return makeProblem('CL106', messages.visitNeedsInput, { hint: messages.visitNeedsInputHint });
}

/** Nothing is kept of answers with a problem: they are mended and given again. */
async function recordGiven(
  run: Run,
  loaded: Loaded<Rubric>,
  given: readonly GivenAnswer[],
  options: Pick<NewVisitOptions, 'site' | 'evaluator'>,
): Promise<ExitCode> {
  const { events, problems, unused } = eventsOf(given, loaded.value, run.messages, run.language);
  if (problems.length > 0) throw new ProblemsError(problems, 'findings');
  if (unused > 0) run.screen.note(run.messages.unusedLines(unused));
  return withStore(run, async (store) => {
    const stored = await startVisit(run, store, loaded, options);
    const recording = recordingIn(store, stored.id, loaded.value);
    for (const event of events) await recording.record(event);
    if (gapsOf(loaded.value, recording.visit()).length > 0) {
      if (run.flags.json) {
        run.screen.json(visitJson(stored, recording, assessVisit(recording, stored.rubricHash)));
      }
      return leaveDraft(run, recording, 'list');
    }
    return submitAndShow(run, store, stored, recording);
  });
}

async function atTerminal(run: Run, loaded: Loaded<Rubric>, options: NewVisitOptions): Promise<ExitCode> {
  const { screen, style, messages } = run;
  const site = options.site === undefined ? await askSite(run) : { text: options.site };
  if (site === 'interrupted') return 130;
  return withStore(run, async (store) => {
    const stored = await startVisit(run, store, loaded, { ...options, site: site.text });
    screen.out(style.paint.bold(loaded.value.title));
    const { briefing } = loaded.value;
    if (briefing !== undefined) {
      const text = typeof briefing === 'string' ? briefing : briefing.scenario;
      screen.out(wrapText(flowing(text), screen.columns(), { indent: '  ' }).join('\n'));
    }
    screen.note(wrapText(messages.visitStarted(stored.id), screen.columns()).join('\n'));
    const recording = recordingIn(store, stored.id, loaded.value);
    return recordVisit(run, store, stored, recording, options.quick === true);
  });
}

async function askSite({ messages }: Run): Promise<{ readonly text: string } | 'interrupted'> {
  const asker = openKeyboard();
  try {
    const typed = await asker.ask(`${messages.askEvaluatorSite} `);
    if (typed.kind === 'interrupt') return 'interrupted';
    return { text: typed.kind === 'text' ? typed.text.replace(/\s+/g, ' ').trim() : '' };
  } finally {
    asker.close();
  }
}

async function startVisit(
  run: Run,
  store: Store,
  loaded: Loaded<Rubric>,
  { site, evaluator }: Pick<NewVisitOptions, 'site' | 'evaluator'>,
): Promise<StoredVisit> {
  const started = await store.visits.start({
    evaluator: personOf(run, evaluator),
    rubric: documentOf('rubric', loaded),
    site: site === undefined || site === '' ? run.messages.noSite : site,
    day: localDay(run.now()),
    language: loaded.value.language,
  });
  return { ...started, rubricHash: loaded.hash };
}

/** Of the place where the program runs: a visit late in the evening is not tomorrow's. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
