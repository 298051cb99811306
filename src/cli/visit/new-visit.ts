import path from 'node:path';
import { loadRubric } from '../../files/load-rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import { questionsOf } from '../../visit/journey.js';
import type { ExitCode, Run } from '../command.js';
import type { NewVisitOptions } from '../commands/visit/new.js';
import { outcomeOf, ProblemsError, UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { settingsOf } from '../settings-of-run.js';
import { beginAtTerminal } from './begin-at-terminal.js';
import { chosenChecklist } from './choose-checklist.js';
import { detailsInRun } from './details-of-run.js';
import { answersInFile, answersInPipe } from './read-answers.js';
import { recordGiven } from './record-given.js';
import { tellDetails } from './tell-details.js';
import { takeTranscript } from './transcript/take-transcript.js';

/** `shoptalk visit new [checklist]`: at the terminal, from a pipe or from a YAML file. */
export async function newVisit(
  run: Run,
  named: string | undefined,
  options: NewVisitOptions,
): Promise<ExitCode> {
  const id = await chosenChecklist(run, named);
  const loaded = await loadRubric(id, libraryPlace(run), run.language);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, outcomeOf(loaded.problems));
  const questions = questionsOf(loaded.value);
  if (questions.length === 0) throw new UsageError(makeProblem('VI120', run.messages.notAChecklist(id)));
  const settings = await settingsOf(run);
  if (options.answers !== undefined) {
    const answers = options.answers;
    const { file, given } = await answersInFile(run, answers);
    if (file.rubric !== undefined && file.rubric !== loaded.value.id) {
      const message = run.messages.wrongChecklist(file.rubric, loaded.value.id);
      const place = { file: answers, pointer: ['rubric'] };
      throw new ProblemsError([makeProblem('VI124', message, place)], 'findings');
    }
    const understood = detailsInRun(run, settings, { ...file, ...options }, (detail) =>
      options[detail] === undefined && file[detail] !== undefined ? { file: answers, pointer: [detail] } : {},
    );
    tellDetails(run, understood);
    const { details } = understood;
    const { explanations: texts } = file;
    const placeOf = (key: string) => ({ file: answers, pointer: ['explanations', key] });
    return recordGiven(run, loaded, given, details, {
      settings,
      transcript: await takeTranscript(run, loaded.value, options, details.programme),
      folder: path.dirname(path.resolve(run.cwd, answers)),
      ...(texts === undefined ? {} : { explained: { texts, placeOf } }),
    });
  }
  if (run.interactive) return beginAtTerminal(run, loaded, settings, options);
  if (run.stdin.isTTY === true) throw new UsageError(needsInput(run));
  const understood = detailsInRun(run, settings, options);
  const { details } = understood;
  const ids = new Set(questions.map((question) => question.id));
  const given = await answersInPipe(run.stdin, ids, run.messages.scoreStdinName);
  if (given.length === 0) throw new UsageError(needsInput(run));
  tellDetails(run, understood);
  const transcript = await takeTranscript(run, loaded.value, options, details.programme);
  return recordGiven(run, loaded, given, details, { settings, transcript });
}

function needsInput({ messages }: Run) {
  return makeProblem('CL106', messages.visitNeedsInput, { hint: messages.visitNeedsInputHint });
}
