import { didYouMean } from '../../files/did-you-mean.js';
import { makeProblem } from '../../files/make-problem.js';
import { problemCatalogue, problemKind } from '../../files/problem-catalogue.js';
import type { ProblemPage } from '../../report/explanation/problem-page.js';
import type { ExitCode, Run } from '../command.js';
import { UsageError } from '../failures.js';
import { createPage } from '../terminal/page.js';
import { explanationPage } from './explanation-page.js';
import { readPageOf } from './read-page-of.js';

const codes: readonly string[] = Object.keys(problemCatalogue);

/** `sc104`, `SC 104` and `SC104:` are all the same code. */
function codeOf(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function unknownCode(run: Run, typed: string): UsageError {
  const { messages } = run;
  const near = didYouMean(codeOf(typed), codes);
  const message = messages.noSuchCode(typed);
  const suggestion = near === undefined ? message : `${message}; ${messages.perhapsMeant(near)}`;
  return new UsageError(makeProblem('CL117', suggestion));
}

/** Every code of a family, or of all, with its title. */
function list(run: Run, family: string): ExitCode {
  const { messages, screen } = run;
  const found = codes.filter((code) => code.startsWith(family)).sort();
  const entries = found.map((code) => ({ code, ...problemKind(code, messages.problemTexts) }));
  if (run.flags.json) screen.json(entries);
  else {
    const page = createPage(screen.columns(), run.style);
    page.pairs(entries.map(({ code, title = '' }) => [code, title]));
    page.note(messages.explainOne);
    screen.out(page.text());
  }
  return 0;
}

/**
 * `shoptalk explain SC104`: what a problem means and what to do, with a failing and a mended example.
 * Two letters give the codes of a family; nothing gives all.
 */
export async function explain(run: Run, typed = ''): Promise<ExitCode> {
  const code = codeOf(typed);
  if (code === '' && typed !== '') throw unknownCode(run, typed);
  if (code.length <= 2 && codes.some((each) => each.startsWith(code))) return list(run, code);
  const kind = problemKind(code, run.messages.problemTexts);
  if (kind === undefined) throw unknownCode(run, typed);
  const page = await readPageOf(code, run.language);
  if (run.flags.json) run.screen.json({ code, ...kind, ...(page === undefined ? {} : examplesOf(page)) });
  else run.screen.out(explanationPage(code, kind, page, run));
  return 0;
}

function examplesOf({ paragraphs, fails, mended }: ProblemPage) {
  return { paragraphs, fails, mended };
}
