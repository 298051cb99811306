import path from 'node:path';
import { shownPath } from '../../files/library.js';
import { lintFiles } from '../../files/lint/lint-files.js';
import { loadText } from '../../files/load-file.js';
import { loadRubric } from '../../files/load-rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import { scenarioText } from '../../files/scenario-text.js';
import { writeNew } from '../../files/write-new.js';
import type { ScenarioOutline } from '../../scenario/authoring/outline.js';
import type { AuthoringPhrases } from '../../scenario/authoring/phrases.js';
import { scenarioOf } from '../../scenario/authoring/scenario-of-outline.js';
import { scoring } from '../../scenario/cases/scoring.js';
import type { ExitCode, Run } from '../command.js';
import { outcomeOf, ProblemsError } from '../failures.js';
import { rehearse } from '../practise/load-rehearsal.js';
import { libraryPlace } from '../run-places.js';
import { createPage } from '../terminal/page.js';
import { type SettledGold, settleGold } from './settle-gold.js';

/** The text of the new file, its gold conversations played and their scores written in. */
async function settledText(run: Run, outline: ScenarioOutline, phrases: AuthoringPhrases, file: string) {
  const draft = scenarioText(scenarioOf(outline, phrases), {});
  const [loaded, rubric] = await Promise.all([
    loadText('scenario', draft, file),
    loadRubric(outline.rubric, libraryPlace(run), run.language),
  ]);
  if (!loaded.ok) throw new ProblemsError(loaded.problems, 'findings');
  if (!rubric.ok) throw new ProblemsError(rubric.problems, outcomeOf(rubric.problems));
  const { compiled, detector } = await rehearse(run, loaded, rubric);
  const { scenario, gold } = settleGold(compiled, scoring(compiled, rubric.value, detector, rubric.hash));
  return { text: scenarioText(scenario, phrases.comments), gold };
}

function goldText(run: Run, { name, total, outcome }: SettledGold): readonly [string, string] {
  const { messages } = run;
  const known = Object.hasOwn(messages.outcomeName, outcome)
    ? messages.outcomeName[outcome as keyof typeof messages.outcomeName]
    : outcome;
  return [name, messages.newGold(total === null ? '–' : messages.number(Math.round(total)), known)];
}

/** Writes the scenario of an outline into the workspace, checks it as `lint` does, and says what to do next. */
export async function makeScenario(
  run: Run,
  folder: string,
  outline: ScenarioOutline,
  phrases: AuthoringPhrases,
): Promise<ExitCode> {
  const { messages, screen, style } = run;
  const target = path.join(folder, 'scenarios', `${outline.id}.yaml`);
  const file = shownPath(target, run.cwd);
  const { text, gold } = await settledText(run, outline, phrases, file);
  const isNew = await writeNew(target, text).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ProblemsError([makeProblem('FI113', `this cannot be written (${code})`, { file })]);
  });
  if (!isNew) throw new ProblemsError([makeProblem('NW104', messages.newThere, { file })]);
  const problems = [];
  for await (const linted of lintFiles([target], { ...libraryPlace(run), cwd: folder }))
    problems.push(...linted.problems);
  if (run.flags.json) screen.json({ file, id: outline.id, gold, problems: problems.map(({ code }) => code) });
  else {
    const page = createPage(screen.columns(), style);
    page.title(messages.newMade(file), outline.title);
    page.heading(messages.newGoldHeading);
    page.pairs(gold.map((each) => goldText(run, each)));
    page.heading(messages.initNext);
    page.pairs([
      [`shoptalk practise ${outline.id}`, messages.newNextPractise],
      [`shoptalk scenario test ${outline.id}`, messages.newNextTest],
      [`shoptalk scenario simulate ${outline.id}`, messages.newNextSimulate],
      ['shoptalk lint', messages.initNextLint],
    ]);
    screen.out(page.text());
  }
  await run.showProblems(problems);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
