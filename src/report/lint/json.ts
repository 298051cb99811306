import { countOf, type LintReport } from './lint-report.js';

/** The report as data; `docs/linting.md` describes it. */
export function lintJson(report: LintReport): unknown {
  const { errors, warnings, filesWithFindings, files } = countOf(report);
  return {
    checked: files,
    with_findings: filesWithFindings,
    errors,
    warnings,
    files: report.files,
    findings: report.findings.map(({ sourceLine, ...finding }) => ({
      ...finding,
      ...(sourceLine === undefined ? {} : { source: sourceLine }),
    })),
  };
}
