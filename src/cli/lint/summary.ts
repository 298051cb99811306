import { type LintedKind, lintedKinds } from '../../files/lint/linted-file.js';
import { countOf, type LintReport } from '../../report/lint/lint-report.js';
import { wrapText } from '../../report/wrap-text.js';
import type { LintMessages } from '../messages/messages.js';

/** What was checked, by kind: `3 scenarios, 9 translations of scenarios, 2 rubrics`. */
function checkedKinds({ files }: LintReport, messages: LintMessages): string {
  const count = (kind: LintedKind): number => files.filter((file) => file.kind === kind).length;
  return lintedKinds
    .map((kind) => ({ kind, number: count(kind) }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => messages.lintKind[kind](number))
    .join(', ');
}

/** The end of a text report: how much was found, and where to read more; or what was checked and is fine. */
export function lintSummary(report: LintReport, messages: LintMessages, width: number): readonly string[] {
  const count = countOf(report);
  const checked = checkedKinds(report, messages);
  if (report.findings.length === 0) return wrapText(messages.lintClean(count.files, checked), width);
  const worst = report.findings.find(({ severity }) => severity === 'error') ?? report.findings[0];
  return [
    ...wrapText(messages.lintCount(count), width),
    ...(worst === undefined ? [] : wrapText(messages.lintExplain(worst.code), width)),
  ];
}
