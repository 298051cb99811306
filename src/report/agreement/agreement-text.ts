import type { Agreement, Measured } from '../../rubric/agreement/agreement.js';
import type { Interval } from '../../rubric/agreement/bootstrap.js';
import type { Gap } from '../../rubric/agreement/disagreements.js';
import { columns } from '../columns.js';
import { hanging } from '../hanging.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatShare } from '../numbers.js';
import { stripControls } from '../strip-controls.js';

/** A figure with two decimals, its interval in brackets behind it. */
export function figure(
  value: number | undefined,
  interval: Interval | undefined,
  { decimal, agreement }: ReportMessages,
): string {
  if (value === undefined) return agreement.undefined;
  const two = (number: number): string => number.toFixed(2).replace('.', decimal);
  return interval ? `${two(value)} (${two(interval[0])}–${two(interval[1])})` : two(value);
}

/** One part of the report: the figures of all conversations, or of one language or channel. */
export interface AgreementPart {
  readonly title: string;
  readonly agreement: Agreement;
  /** Every behaviour in a line of its own. */
  readonly detailed: boolean;
}

/** How well the scorer agrees with labels, as lines for a terminal. */
export function agreementText(part: AgreementPart, messages: ReportMessages, options: TextOptions): string {
  const { agreement, title, detailed } = part;
  const words = messages.agreement;
  const { ink } = options;
  const lines = [ink.strong(`${stripControls(title)}: ${words.title(agreement.conversations)}`)];
  const table = (rows: readonly (readonly string[])[]): void => {
    const [head = '', ...rest] = columns(rows);
    lines.push(ink.quiet(`  ${head}`), ...rest.map((line) => `  ${line}`));
  };
  for (const [heading, figures] of [
    [words.behaviours, agreement.behaviours],
    [words.cues, agreement.cues],
  ] as const) {
    if (!figures) continue;
    const { micro, macro, intervals, each } = figures;
    const sums = words.microMacro(
      figure(micro.f1, intervals.micro, messages),
      figure(macro.f1, intervals.macro, messages),
    );
    lines.push(`${heading}: ${sums}`);
    if (!detailed) continue;
    const rows = [...each].map(([id, { precision, recall, f1, kappa, support }]) => [
      id,
      ...[precision, recall, f1, kappa].map((value) => figure(value, undefined, messages)),
      String(support),
    ]);
    table([words.labelHeads, ...rows]);
  }
  if (agreement.verdict.size > 0) lines.push(...verdictLines(agreement, messages, options));
  if (agreement.ratings.size + agreement.quality.size > 0)
    lines.push(...ratingLines(agreement, messages, options));
  return lines.join('\n');
}

function verdictLines(
  { verdict }: Agreement,
  messages: ReportMessages,
  { ink }: TextOptions,
): readonly string[] {
  const words = messages.agreement;
  const measured = ({ value, interval }: Measured): string => figure(value, interval, messages);
  const share = (value: number | undefined): string =>
    value === undefined ? '–' : formatShare(value, messages.decimal);
  const rows = [...verdict].flatMap(
    ([dimension, { kappa, spearman, withinOne, exact, conversations, learnt }]) => [
      [
        stripControls(dimension),
        measured(kappa),
        measured(spearman),
        share(withinOne.value),
        share(exact),
        String(conversations),
      ],
      ...(learnt ? [[`  ${words.learnt}`, measured(learnt), '–', '–', '–', String(conversations)]] : []),
    ],
  );
  const [head = '', ...lines] = columns([words.verdictHeads, ...rows]);
  return [words.verdict, ink.quiet(`  ${head}`), ...lines.map((line) => `  ${line}`)];
}

function ratingLines(
  { ratings, quality }: Agreement,
  messages: ReportMessages,
  { ink }: TextOptions,
): readonly string[] {
  const words = messages.agreement;
  const scores = [
    ...new Set([
      ...[...ratings.values()].flatMap(({ each }) => [...each.keys()]),
      ...(quality.size > 0 ? ['learnt'] : []),
    ]),
  ];
  const nameOf = (score: string): string =>
    score === 'overall' ? words.overall : score === 'learnt' ? words.learnt : stripControls(score);
  const rows = [...ratings].map(([name, { each, conversations }]) => [
    stripControls(name),
    ...scores.map((score) => {
      const measured = each.get(score);
      return measured ? figure(measured.value, measured.interval, messages) : '–';
    }),
    String(conversations),
  ]);
  for (const [party, { turns, learnt }] of quality) {
    const figures = scores.map((score) =>
      score === 'learnt' ? figure(learnt.value, learnt.interval, messages) : '–',
    );
    rows.push([messages.learnt.quality(party), ...figures, String(turns)]);
  }
  const [head = '', ...lines] = columns([
    [words.rating, ...scores.map(nameOf), words.verdictHeads[5]],
    ...rows,
  ]);
  return [words.ratings, ink.quiet(`  ${head}`), ...lines.map((line) => `  ${line}`)];
}

/** Longest quotation of a turn in the list of disagreements, in characters. */
const longestQuote = 240;

/** The worst disagreements, each with its conversation, turn and words. */
export function gapsText(gaps: readonly Gap[], messages: ReportMessages, options: TextOptions): string {
  const words = messages.agreement;
  const { ink, width } = options;
  const [open, close] = messages.quotes;
  const lines = gaps.flatMap((gap) => {
    const conversation = stripControls(gap.conversation);
    if (gap.kind === 'verdict') {
      const text = words.levelGap(conversation, stripControls(gap.dimension), gap.labelled, gap.given);
      return hanging(text, width, '  ');
    }
    const said = stripControls(gap.words.replace(/\s+/g, ' '));
    const quote = said.length > longestQuote ? `${said.slice(0, longestQuote)}${messages.ellipsis}` : said;
    return [
      ...hanging(`${words.turnGap(conversation, gap.turn + 1)}: ${open}${quote}${close}`, width, '  '),
      ...(gap.missed.length > 0 ? [ink.fair(`    ${words.missed(gap.missed.join(', '))}`)] : []),
      ...(gap.wronglyFound.length > 0
        ? [ink.poor(`    ${words.wronglyFound(gap.wronglyFound.join(', '))}`)]
        : []),
    ];
  });
  return [ink.strong(words.worst), ...lines].join('\n');
}
