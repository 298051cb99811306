import type { AssessorFigures } from '../../rubric/agreement/assessor-figures.js';
import type { EvaluatorAgreement, QuestionAgreement } from '../../rubric/agreement/between-evaluators.js';
import type { RatedFigures } from '../../rubric/agreement/rated-figures.js';
import { columns } from '../columns.js';
import { hanging } from '../hanging.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatNumber, formatShare } from '../numbers.js';
import { stripControls } from '../strip-controls.js';
import { figure } from './agreement-text.js';

/** What evaluators are shown with: the titles of the checklist. */
export interface EvaluatorTitles {
  readonly checklist: string;
  /** The question of a criterion, and the title of one of its options. */
  readonly question: (id: string, option?: string) => string;
}

/** The figures of a table row, whichever kind they are, and how far they are from agreement. */
interface Row {
  readonly title: string;
  readonly figures: readonly string[];
  readonly leading: number;
}

/**
 * How evaluators agree who did the same sites in the same periods, as lines for a terminal: the totals first, then
 * the questions, those they agree about least in front.
 */
export function evaluatorsText(
  agreement: EvaluatorAgreement,
  titles: EvaluatorTitles,
  messages: ReportMessages,
  { ink, width }: TextOptions,
): string {
  const words = messages.evaluators;
  const two = agreement.evaluators.length === 2;
  let anyUndefined = false;
  const decimals = (value: number | undefined): string => {
    anyUndefined ||= value === undefined;
    return value === undefined ? '–' : figure(value, undefined, messages);
  };
  const table = (rows: readonly (readonly string[])[]): readonly string[] => {
    const [head = '', ...rest] = columns(rows);
    return [ink.quiet(`  ${head}`), ...rest.map((line) => `  ${line}`)];
  };
  const listed = ({ units, raw, gwet, kappa, alpha, fleiss }: AssessorFigures): readonly string[] => [
    raw === undefined ? '–' : formatShare(raw, messages.decimal),
    ...(two ? [gwet, kappa] : [alpha, fleiss]).map(decimals),
    String(units),
  ];
  const measured = ({ units, icc, alpha, largestGap }: RatedFigures): readonly string[] => [
    decimals(icc),
    decimals(alpha),
    formatNumber(largestGap, messages.decimal),
    String(units),
  ];
  const rowsOf = <Figures>(
    pick: (each: QuestionAgreement) => Figures | undefined,
    cells: (figures: Figures) => readonly string[],
    leading: (figures: Figures) => number | undefined,
  ): readonly Row[] =>
    agreement.questions
      .flatMap((each): Row[] => {
        const figures = pick(each);
        if (!figures) return [];
        const title = stripControls(titles.question(each.question, each.option));
        return [{ title, figures: cells(figures), leading: leading(figures) ?? 1 }];
      })
      .sort((one, other) => one.leading - other.leading);
  // A question stands over its figures where both do not fit beside each other.
  const most = Math.max(20, width - 52);
  const cut = (title: string): string =>
    [...title].length > most ? `${[...title].slice(0, most - 1).join('')}…` : title;
  const lines = [
    ink.strong(stripControls(titles.checklist)),
    words.compared(
      agreement.evaluators.map((name) => stripControls(name)).join(', '),
      agreement.units.length,
    ),
    '',
    ink.strong(words.totals),
    ...table([words.ratedHeads, [words.score, ...measured(agreement.totals)]]),
  ];
  if (agreement.withinTen !== undefined) {
    const share = formatShare(agreement.withinTen, messages.decimal);
    lines.push(...hanging(words.withinTen(share), width, '  '));
  }
  const [reference = ''] = agreement.evaluators;
  for (const [name, gap] of agreement.totals.fromReference) {
    const points = `${gap > 0 ? '+' : ''}${formatNumber(gap, messages.decimal)}`;
    lines.push(
      `  ${messages.agreement.fromReference(stripControls(name), stripControls(reference), points)}`,
    );
  }
  const add = (heads: readonly string[], rows: readonly Row[]): void => {
    if (rows.length > 0)
      lines.push('', ...table([heads, ...rows.map(({ title, figures }) => [cut(title), ...figures])]));
  };
  add(
    two ? words.headsOfTwo : words.headsOfMore,
    rowsOf(
      ({ figures }) => figures,
      listed,
      ({ raw, gwet, alpha }) => (two ? gwet : alpha) ?? raw,
    ),
  );
  add(
    words.ratedHeads,
    rowsOf(
      ({ rated }) => (rated && rated.units > 0 ? rated : undefined),
      measured,
      ({ alpha }) => alpha,
    ),
  );
  if (anyUndefined) lines.push('', `–: ${messages.agreement.undefined}`);
  lines.push('', ...hanging(two ? words.readTwo : words.readMore, width, ''));
  return lines.join('\n');
}
