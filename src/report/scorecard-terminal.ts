import type { Level } from '../rubric/assessment.js';
import { hanging } from './hanging.js';
import type { TextOptions } from './ink.js';
import type { ReportMessages } from './messages/messages.js';
import { formatNumber } from './numbers.js';
import { criterionLines } from './scorecard/criterion-lines.js';
import { criticalBox } from './scorecard/critical-box.js';
import { quoteOf } from './scorecard/evidence-lines.js';
import { learntLines } from './scorecard/learnt-lines.js';
import type { DimensionEntry, Quoted, Scorecard } from './scorecard/scorecard.js';
import { stripControls } from './strip-controls.js';

/** Colour of a level: 0–1 poor, 2 fair, 3–4 good. */
function inkOf(level: Level | null, { ink }: TextOptions): (text: string) => string {
  if (level === null) return ink.quiet;
  return level >= 3 ? ink.good : level === 2 ? ink.fair : ink.poor;
}

/** A scorecard as lines of text that fit the width, for a terminal, a screen reader or a log. */
export function scorecardText(card: Scorecard, messages: ReportMessages, options: TextOptions): string {
  const lines = [
    ...heading(card, messages, options),
    ...card.critical.flatMap((entry) => criticalBox(entry, card.total, messages, options)),
    ...card.dimensions.flatMap((dimension) => ['', ...dimensionLines(dimension, messages, options)]),
    ...(card.learnt
      ? learntLines(
          card.learnt,
          new Map(card.dimensions.map(({ id, title }) => [id, title])),
          messages,
          options,
        )
      : []),
    ...closing(card, messages, options),
  ];
  return lines.join('\n');
}

function heading(card: Scorecard, messages: ReportMessages, { width, ink, plain }: TextOptions): string[] {
  const facts = [card.rubric, card.language, card.channel && messages.channel[card.channel]];
  const { score, band, passed } = card.total;
  const about = facts
    .filter((fact) => fact !== undefined)
    .map((fact) => stripControls(fact))
    .join(' · ');
  const total = score === null ? messages.noScore : formatNumber(score, messages.decimal);
  const outcome = passed === null ? undefined : passed ? messages.passed : messages.failed;
  const verdict = [`${messages.total}: ${total}`, band === null ? undefined : stripControls(band), outcome]
    .filter((part) => part !== undefined)
    .join(' · ');
  const paint = passed === null ? ink.quiet : passed ? ink.good : ink.poor;
  return [
    ...hanging(stripControls(card.id), width).map(ink.strong),
    ...hanging(about, width).map(ink.quiet),
    ...hanging(verdict, width).map((line) => ink.strong(paint(line))),
    ...(plain ? [] : [ink.quiet('─'.repeat(Math.min(width, 60)))]),
  ];
}

function dimensionLines(
  dimension: DimensionEntry,
  messages: ReportMessages,
  options: TextOptions,
): readonly string[] {
  const { width, ink, plain } = options;
  const paint = inkOf(dimension.level, options);
  const score = dimension.score === null ? messages.noScore : formatNumber(dimension.score, messages.decimal);
  const level =
    dimension.level === null ? '' : messages.level(dimension.level, stripControls(dimension.description));
  const bar = plain || width < 50 ? '' : `${barOf(dimension.score, 20, options)} `;
  const title = stripControls(dimension.title);
  const head = plain ? `${title}: ${score}` : `${ink.strong(title)}  ${bar}${paint(score)}`;
  const notes = [
    level,
    ...dimension.caps.map((cap) => messages.cappedTo(cap.level, stripControls(cap.title))),
    ...(dimension.floor
      ? [messages.keptAt(dimension.floor.level, stripControls(dimension.floor.title))]
      : []),
    ...(dimension.zeroedBy === undefined ? [] : [messages.zeroedBy(stripControls(dimension.zeroedBy))]),
  ];
  return [
    head,
    ...notes.filter((note) => note !== '').flatMap((note) => hanging(note, width, '  ').map(ink.quiet)),
    ...dimension.criteria.flatMap((criterion) => criterionLines(criterion, messages, options)),
  ];
}

function barOf(score: number | null, cells: number, { ink }: TextOptions): string {
  const full = Math.round((Math.min(100, Math.max(0, score ?? 0)) / 100) * cells);
  return '█'.repeat(full) + ink.quiet('░'.repeat(cells - full));
}

function closing(card: Scorecard, messages: ReportMessages, options: TextOptions): readonly string[] {
  const { width, ink } = options;
  const withheld = card.withheld.flatMap((entry) =>
    hanging(`${quoteOf(entry, messages)}: ${messages.withheld[entry.reason]}`, width, '  '),
  );
  const moment = (label: string, quoted: Quoted | undefined): readonly string[] =>
    quoted === undefined ? [] : hanging(`${label}: ${quoteOf(quoted, messages)}`, width);
  const moments = [...moment(messages.strongest, card.strongest), ...moment(messages.weakest, card.weakest)];
  const unassessed =
    card.unassessed.length === 0
      ? []
      : hanging(messages.unassessed(stripControls(card.unassessed.join(', '))), width);
  return [
    ...(withheld.length === 0 ? [] : ['', ink.strong(messages.withheldTitle), ...withheld]),
    ...(moments.length === 0 ? [] : ['', ...moments]),
    ...(unassessed.length === 0 ? [] : ['', ...unassessed.map(ink.quiet)]),
  ];
}
