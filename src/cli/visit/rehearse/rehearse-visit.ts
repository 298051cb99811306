import type { Rubric } from '../../../files/generated/rubric.js';
import { loadRubric } from '../../../files/load-rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import { questionsOf } from '../../../visit/journey.js';
import { agreementIn, compareAnswers } from '../../../visit/rehearsal/compare.js';
import { type Rehearsal, rehearsedPart } from '../../../visit/rehearsal/part.js';
import type { ExitCode, Run } from '../../command.js';
import { outcomeOf, ProblemsError, UsageError } from '../../failures.js';
import { libraryPlace } from '../../run-places.js';
import { type Asker, askLines } from '../../terminal/asker.js';
import { openKeyboard } from '../../terminal/keyboard.js';
import { createRehearsalView, type RehearsalView } from '../../terminal/visit/rehearsal-view.js';
import { createVisitView } from '../../terminal/visit/visit-screen.js';
import { askVisit } from '../ask-visit.js';
import { chosenChecklist } from '../choose-checklist.js';
import { eventsOf } from '../given-answers.js';
import { type Recording, startRecording } from '../recording.js';
import { givenLines } from './given-lines.js';
import { type PlayedTurn, play } from './play.js';
import { rehearsalJson } from './rehearsal-json.js';

interface Rehearsed {
  readonly rubric: Rubric;
  readonly rehearsal: Rehearsal;
  /** The checklist cut down to the questions of the rehearsal; nothing of what is recorded is kept. */
  readonly recording: Recording;
}

/**
 * `shoptalk visit rehearse [checklist]`: the evaluator plays the customer, answers the questions and sees them beside
 * what a careful evaluator answers. Nothing is kept. 0 whatever the answers · 1 answers that cannot be taken · 130 left.
 */
export async function rehearseVisit(
  run: Run,
  named: string | undefined,
  options: { readonly quick?: boolean },
): Promise<ExitCode> {
  const id = await chosenChecklist(run, named, (rubric) => rubric.rehearsal !== undefined);
  const loaded = await loadRubric(id, libraryPlace(run), run.language);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  const { value: rubric } = loaded;
  const { rehearsal } = rubric;
  if (!rehearsal) throw new UsageError(makeProblem('VI157', run.messages.rehearsalNone(id)));
  const part = rehearsedPart(rubric, rehearsal);
  const recording = startRecording({ id, rubric: part, events: [], keep: () => Promise.resolve() });
  const rehearsed = { rubric, rehearsal, recording };
  return run.interactive ? atTerminal(run, rehearsed, options.quick === true) : fromPipe(run, rehearsed);
}

async function atTerminal(run: Run, rehearsed: Rehearsed, quick: boolean): Promise<ExitCode> {
  const { messages, style } = run;
  const screen = run.flags.json ? { ...run.screen, out: run.screen.note } : run.screen;
  const view = createRehearsalView({ screen, style, messages });
  const asker = openKeyboard();
  try {
    view.how();
    const played = await playWith(run, rehearsed, asker, view, false);
    if (typeof played === 'string') return leave(run, played);
    view.questions();
    const questions = createVisitView({ screen, style, messages });
    const ways = { quick, language: run.language, now: run.now };
    const outcome = await askVisit(rehearsed.recording, asker, questions, ways);
    if (outcome !== 'complete') return leave(run, outcome);
    return show(run, rehearsed, played, view);
  } finally {
    asker.close();
  }
}

async function fromPipe(run: Run, rehearsed: Rehearsed): Promise<ExitCode> {
  const { messages, style, screen } = run;
  const { rehearsal, recording } = rehearsed;
  const ids = new Set(questionsOf(recording.rubric).map((question) => question.id));
  const given =
    run.stdin.isTTY === true
      ? undefined
      : await givenLines(run.stdin, rehearsal.turns.length, ids, messages.scoreStdinName);
  if (!given) {
    const hint = messages.rehearsalNeedsInputHint;
    throw new UsageError(makeProblem('CL106', messages.rehearsalNeedsInput, { hint }));
  }
  const { events, problems, unused } = eventsOf(given.answers, recording.rubric, messages, {
    language: run.language,
  });
  if (problems.length > 0) throw new ProblemsError(problems, 'findings');
  const view = createRehearsalView({ screen: run.flags.json ? silent(screen) : screen, style, messages });
  const played = await playWith(run, rehearsed, askLines(each(given.replies)), view, true);
  if (typeof played === 'string') return leave(run, played);
  if (unused > 0) screen.note(messages.unusedLines(unused));
  for (const event of events) await recording.record(event);
  return show(run, rehearsed, played, view);
}

async function playWith(
  run: Run,
  { rubric, rehearsal }: Rehearsed,
  asker: Asker,
  view: RehearsalView,
  piped: boolean,
): Promise<readonly PlayedTurn[] | 'interrupted' | 'left'> {
  const languages = [rubric.language, run.language];
  const played = await play(rehearsal, asker, view, { questions: questionsOf(rubric), languages, piped });
  return played.kind === 'played' ? played.turns : played.kind;
}

function leave({ screen, messages }: Run, how: 'interrupted' | 'left'): ExitCode {
  screen.note(messages.rehearsalLeft);
  return how === 'interrupted' ? 130 : 0;
}

function show(
  run: Run,
  { rubric, rehearsal, recording }: Rehearsed,
  played: readonly PlayedTurn[],
  view: RehearsalView,
): ExitCode {
  const compared = compareAnswers(recording.rubric, recording.visit(), rehearsal);
  const agreement = agreementIn(compared);
  if (run.flags.json) run.screen.json(rehearsalJson(rubric, played, compared, agreement));
  else view.result(compared, agreement, played.flatMap((turn) => turn.giveaways).length);
  return 0;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const silent = (screen: Run['screen']): Run['screen'] => ({ ...screen, out: () => undefined });
