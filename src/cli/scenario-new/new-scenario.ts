import path from 'node:path';
import { listLibrary } from '../../files/library.js';
import { makeProblem } from '../../files/make-problem.js';
import { findWorkspace } from '../../files/workspace.js';
import { wrapText } from '../../report/wrap-text.js';
import { interview } from '../../scenario/authoring/interview.js';
import { phrasesOf } from '../../scenario/authoring/language-phrases.js';
import type { ScenarioOutline } from '../../scenario/authoring/outline.js';
import type { AuthoringPhrases } from '../../scenario/authoring/phrases.js';
import type { ExitCode, Run } from '../command.js';
import type { NewScenarioOptions } from '../commands/register-new.js';
import { ProblemsError, UsageError } from '../failures.js';
import { libraryPlace } from '../run-places.js';
import { type Asker, askLines } from '../terminal/asker.js';
import { inputLines } from '../terminal/input-lines.js';
import { openKeyboard } from '../terminal/keyboard.js';
import { type Asked, askInterview } from './ask-interview.js';
import { conversationRubrics } from './conversation-rubrics.js';
import { outlineFromTranscript } from './from-transcript.js';
import { forgetAnswers, keepAnswers, readAnswers } from './kept-answers.js';
import { makeScenario } from './make-scenario.js';
import { objectionText, questionText } from './question-words.js';

/** Where unfinished answers are kept, below the workspace. */
const unfinished = 'unfinished-scenario.txt';

async function phrasesOfRun({ language, messages }: Run): Promise<AuthoringPhrases> {
  const phrases = await phrasesOf(language);
  if (phrases === undefined) throw new UsageError(makeProblem('NW102', messages.newNoPhrases(language)));
  return phrases;
}

/** Answers of a file, or of an interview that was interrupted in this workspace. */
async function answersBefore(run: Run, { answers }: NewScenarioOptions, kept: string, asker: Asker) {
  const { messages } = run;
  if (answers !== undefined) {
    const given = await readAnswers(path.resolve(run.cwd, answers), answers);
    if (given.ok) return given.answers;
    throw new ProblemsError(given.problems);
  }
  const found = run.interactive ? await readAnswers(kept, unfinished) : undefined;
  const before = found?.ok ? found.answers : [];
  if (before.length === 0) return [];
  noteWrapped(run, messages.newUnfinished(before[0] ?? '', before.length));
  const typed = await asker.ask('> ');
  return typed.kind === 'text' && /^[nN]/.test(typed.text.trim()) ? [] : before;
}

/**
 * `shoptalk scenario new`: asks who the customer is, what happened and what can be done about it, and writes a
 * scenario that plays and scores. `--from` takes what it can from a transcript; answers may come from a pipe.
 */
export async function newScenario(run: Run, options: NewScenarioOptions): Promise<ExitCode> {
  const { messages } = run;
  if (
    !run.interactive &&
    run.stdin.isTTY === true &&
    options.answers === undefined &&
    options.from === undefined
  ) {
    throw new UsageError(makeProblem('CL106', messages.newNeedsInput));
  }
  const phrases = await phrasesOfRun(run);
  const place = libraryPlace(run);
  const folder = (await findWorkspace(run.cwd))?.folder ?? run.cwd;
  const kept = path.join(folder, unfinished);
  const [known, rubrics] = await Promise.all([listLibrary('scenarios', place), conversationRubrics(run)]);
  const given =
    options.from === undefined ? undefined : await outlineFromTranscript(run, options.from, phrases);
  const begin = () =>
    interview({
      language: run.language,
      phrases,
      taken: new Set(known.files.map(({ id }) => id)),
      rubrics,
      ...(given === undefined ? {} : { given }),
    });
  const fromFile = options.answers !== undefined && !run.interactive;
  const asker = run.interactive ? openKeyboard() : askLines(fromFile ? nothing() : inputLines(run.stdin));
  let outline: ScenarioOutline;
  try {
    const before = await answersBefore(run, options, kept, asker);
    if (run.interactive) noteWrapped(run, messages.newIntroduction);
    const keep = run.interactive
      ? (answers: readonly string[]) => keepAnswers(kept, answers)
      : async () => undefined;
    // Whoever only pipes a transcript in takes what was found in it, and the usual answers for the rest.
    const answering = given !== undefined && !run.interactive ? usualAnswers(asker) : asker;
    const asked = await askInterview(run, answering, begin, keep, before);
    if (asked.kind === 'left') {
      if (asked.by === 'interrupt' || run.interactive) {
        if (asked.answers.length > 0) noteWrapped(run, messages.newKept(unfinished));
        return 130;
      }
      throw new ProblemsError([makeProblem('NW103', whyEnded(asked, run))]);
    }
    outline = asked.value;
  } finally {
    asker.close();
  }
  const code = await makeScenario(run, folder, outline, phrases);
  if (code === 0) await forgetAnswers(kept);
  return code;
}

/** Why a file or pipe of answers did not lead to a scenario: one of them does not fit, or there are too few. */
function whyEnded(
  { answers, question, refused }: Extract<Asked<unknown>, { kind: 'left' }>,
  { messages }: Run,
): string {
  const text = questionText(question, messages);
  const why = question.objection === undefined ? '' : objectionText(question.objection, messages);
  return refused === undefined
    ? messages.newEnded(answers.length, text)
    : messages.newRefused(refused, text, why);
}

function noteWrapped({ screen }: Run, text: string): void {
  screen.note(wrapText(text, screen.columns()).join('\n'));
}

async function* nothing(): AsyncGenerator<string> {}

/** Empty answers once the input has ended: the usual ones. */
function usualAnswers(asker: Asker): Asker {
  let ended = 0;
  return {
    ask: async (prompt, options) => {
      const typed = await asker.ask(prompt, options);
      // A question that takes no empty answer is asked again; twice in a row, nothing more can be said.
      if (typed.kind === 'end' && ended++ < 200) return { kind: 'text', text: '' };
      return typed;
    },
    close: () => asker.close(),
  };
}
