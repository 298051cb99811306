import { lintJson } from '../../report/lint/json.js';
import type { LintReport } from '../../report/lint/lint-report.js';
import { findingText } from '../../report/lint/text.js';
import type { Run } from '../command.js';
import { inkOf } from '../terminal/ink.js';
import type { LintFormat } from './formats.js';
import { lintSummary } from './summary.js';

function showText(run: Run, report: LintReport): void {
  const { screen, messages } = run;
  const options = { width: screen.columns(), ink: inkOf(run.style) };
  for (const finding of report.findings)
    screen.out(`${findingText(finding, messages, options, messages.problemTexts)}\n`);
  for (const line of lintSummary(report, messages, options.width)) screen.out(line);
}

const shown: Readonly<Record<LintFormat, (run: Run, report: LintReport) => void>> = {
  text: showText,
  json: ({ screen }, report) => screen.json(lintJson(report)),
  github: ({ screen }, report) => screen.json(lintJson(report)),
  sarif: ({ screen }, report) => screen.json(lintJson(report)),
  junit: ({ screen }, report) => screen.json(lintJson(report)),
};

/** Prints what was found, as payload. */
export function showReport(run: Run, report: LintReport, format: LintFormat): void {
  shown[format](run, report);
}
