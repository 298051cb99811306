import { stripControls } from '../../../report/strip-controls.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { Finding } from '../../../visit/findings/finding.js';
import type { Question } from '../../../visit/question.js';
import { replyTo, type Visit } from '../../../visit/visit.js';
import type { ViewOptions } from '../view-options.js';
import { replyText } from './reply-text.js';

export interface FindingsViewOptions extends ViewOptions {
  readonly visit: Visit;
  /** In the order of the journey: their places are what the reviewer names them by. */
  readonly journey: readonly Question[];
}

/** Findings, the most serious first, each under its question with the answer; those about the whole visit first. */
export function findingsText(findings: readonly Finding[], view: FindingsViewOptions): string {
  const { messages, style, journey } = view;
  if (findings.length === 0) return messages.noFindings;
  const about = [...new Set(findings.map(({ questions }) => questions[0]))];
  const first = about.includes(undefined) ? [undefined] : [];
  const asked = about.flatMap((id) => journey.find((question) => question.id === id) ?? []);
  return [...first, ...asked]
    .flatMap((question) => [
      ...(question ? questionLines(question, view) : [style.paint.bold(messages.reviewOverall)]),
      ...findings
        .filter(({ questions }) => questions[0] === question?.id)
        .flatMap((finding) => findingLines(finding, view)),
    ])
    .join('\n');
}

function questionLines(question: Question, view: FindingsViewOptions): readonly string[] {
  const { columns, style, messages, visit, journey } = view;
  const place = `${journey.indexOf(question) + 1}.`;
  const lines = wrapText(`${place} ${question.ask.question}`, columns, { indent: '  ', first: '' });
  const answer = replyText(question, replyTo(visit, question.id), messages);
  return [
    ...lines.map((line) => style.paint.bold(line)),
    ...wrapText(stripControls(answer), columns, { indent: '  ' }),
  ];
}

function findingLines(finding: Finding, view: FindingsViewOptions): readonly string[] {
  const { columns, style, messages, journey } = view;
  const titleOf = (id: string): string => journey.find((question) => question.id === id)?.title ?? id;
  const text = `${messages.severityName[finding.severity]}: ${messages.finding(finding, titleOf)}`;
  const lines = wrapText(stripControls(text), columns, { indent: '    ', first: '  ! ' });
  const paint = finding.severity === 'serious' ? style.paint.red : style.paint.yellow;
  const explained =
    finding.explained === undefined
      ? []
      : wrapText(stripControls(messages.findingExplained(finding.explained)), columns, { indent: '    ' });
  return [...lines.map((line) => paint(line)), ...explained];
}
