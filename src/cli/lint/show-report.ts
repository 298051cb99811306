import { lintGithub } from '../../report/lint/github.js';
import { lintJson } from '../../report/lint/json.js';
import { lintJunit } from '../../report/lint/junit.js';
import type { LintReport } from '../../report/lint/lint-report.js';
import { lintSarif } from '../../report/lint/sarif.js';
import { findingsText } from '../../report/lint/text.js';
import type { Run } from '../command.js';
import { inkOf } from '../terminal/ink.js';
import { packageVersion } from '../version.js';
import type { LintFormat } from './formats.js';
import { ruleHelpOf } from './rule-help.js';
import { lintSummary } from './summary.js';

type Show = (run: Run, report: LintReport, strict: boolean) => void | Promise<void>;

const showText: Show = (run, report) => {
  const { screen, messages } = run;
  const options = { width: screen.columns(), ink: inkOf(run.style) };
  for (const line of findingsText(report.findings, messages, options, messages.problemTexts))
    screen.out(line);
  for (const line of lintSummary(report, messages, options.width)) screen.out(line);
};

const shown: Readonly<Record<LintFormat, Show>> = {
  text: showText,
  json: ({ screen }, report) => screen.json(lintJson(report)),
  // Nothing at all where nothing was found: an empty line would be none of GitHub's commands.
  github: ({ screen }, report) => (report.findings.length === 0 ? undefined : screen.out(lintGithub(report))),
  sarif: async (run, report) => {
    const helpOf = await ruleHelpOf(new Set(report.findings.map(({ code }) => code)), run);
    run.screen.json(lintSarif(report, packageVersion(), helpOf));
  },
  junit: ({ screen }, report, strict) => screen.out(lintJunit(report, strict)),
};

/** Prints what was found, as payload. */
export async function showReport(
  run: Run,
  report: LintReport,
  format: LintFormat,
  strict: boolean,
): Promise<void> {
  await shown[format](run, report, strict);
}
