import type { AssessorFigures } from '../../rubric/agreement/assessor-figures.js';
import type { AssessorAgreement } from '../../rubric/agreement/between-assessors.js';
import { columns } from '../columns.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatNumber, formatShare } from '../numbers.js';
import { stripControls } from '../strip-controls.js';
import { figure } from './agreement-text.js';

/** How several people agree with each other, as lines for a terminal. */
export function assessorsText(
  agreement: AssessorAgreement,
  messages: ReportMessages,
  { ink }: TextOptions,
): string {
  const words = messages.agreement;
  const number = (value: number | undefined): string => figure(value, undefined, messages);
  const row = ([id, each]: readonly [string, AssessorFigures]): readonly string[] => [
    stripControls(id),
    each.raw === undefined ? '–' : formatShare(each.raw, messages.decimal),
    ...[each.gwet, each.kappa, each.alpha, each.fleiss].map((value, at) =>
      // What is for two assessors does not apply to three, and the other way round.
      value === undefined && !applies(at, agreement.assessors.length) ? '–' : number(value),
    ),
    String(each.units),
  ];
  const lines = [
    ink.strong(words.assessors(agreement.assessors.map((name) => stripControls(name)).join(', '))),
  ];
  const add = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): void => {
    if (rows.length === 0) return;
    const [first = '', ...rest] = columns([head, ...rows]);
    lines.push(title, ink.quiet(`  ${first}`), ...rest.map((line) => `  ${line}`));
  };
  add(words.verdict, words.assessorHeads, [...agreement.verdict].map(row));
  add(`${words.behaviours}, ${words.cues}`, words.assessorHeads, [...agreement.behaviours].map(row));
  add(
    words.ratings,
    words.ratedHeads,
    [...agreement.ratings].map(([name, { icc, alpha, largestGap, units }]) => [
      stripControls(name),
      number(icc),
      number(alpha),
      formatNumber(largestGap, messages.decimal),
      String(units),
    ]),
  );
  const [reference = ''] = agreement.assessors;
  for (const [rating, { fromReference }] of agreement.ratings) {
    for (const [name, gap] of fromReference)
      lines.push(
        `  ${stripControls(rating)}: ${words.fromReference(stripControls(name), stripControls(reference), formatNumber(gap, messages.decimal))}`,
      );
  }
  return lines.join('\n');
}

/** Whether a statistic is for so many assessors: AC1 and κ for two, Fleiss' κ for three or more, α for any. */
function applies(column: number, assessors: number): boolean {
  return column === 2 || (column === 3 ? assessors > 2 : assessors === 2);
}
