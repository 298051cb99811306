import { columns } from '../columns.js';
import { hanging } from '../hanging.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatNumber, formatShare } from '../numbers.js';
import { stripControls } from '../strip-controls.js';
import type { BatchSummary } from './batch-summary.js';

/** Under this many conversations, the summary warns against comparing. */
const fewConversations = 30;

/** The summary of a batch as lines: averages, share passed, accuracy per family against its target, worst criteria. */
export function batchText(
  summary: BatchSummary,
  messages: ReportMessages,
  options: TextOptions,
  min?: number,
): string {
  const words = messages.summary;
  const { width, ink } = options;
  const share = (value: number): string => formatShare(value, messages.decimal);
  const { passed } = summary;
  const lines = [ink.strong(words.scored(summary.scored, summary.problems))];
  if (summary.scored === 0) return lines.join('\n');
  lines.push(...averagesTable(summary, messages, options));
  if (passed.interval !== null) {
    const { low, high } = passed.interval;
    const text = words.passed(
      share(passed.count / passed.of),
      share(low),
      share(high),
      passed.count,
      passed.of,
    );
    lines.push(...hanging(text, width));
  }
  if (min !== undefined) lines.push(words.belowMin(summary.belowMin, formatNumber(min, messages.decimal)));
  if (summary.accuracy.length > 0) {
    lines.push('', ink.strong(words.accuracyTitle));
    for (const { family, share: kept, target, failed, of } of summary.accuracy) {
      const reached = kept >= target;
      const text = words.accuracy(messages.family[family], share(kept), share(target), failed, of);
      const paint = reached ? ink.good : ink.poor;
      lines.push(
        ...hanging(`${text}, ${reached ? words.reached : words.notReached}`, width, '  ').map(paint),
      );
    }
  }
  if (summary.worst.length > 0) {
    lines.push('', ink.strong(words.worstTitle));
    for (const { share: lost, title, of } of summary.worst) {
      lines.push(...hanging(words.worst(share(lost), stripControls(title), of), width, '  '));
    }
  }
  if (summary.scored < fewConversations) lines.push('', ...hanging(words.few, width).map(ink.quiet));
  return lines.join('\n');
}

function averagesTable(
  summary: BatchSummary,
  messages: ReportMessages,
  { ink }: TextOptions,
): readonly string[] {
  const words = messages.summary;
  const number = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, messages.decimal);
  const rows = [
    ...summary.dimensions.map((each) => [stripControls(each.title), number(each.mean), number(each.median)]),
    [words.total, number(summary.total.mean), number(summary.total.median)],
  ];
  const [head = '', ...lines] = columns([[words.dimension, words.mean, words.median], ...rows]);
  return [ink.quiet(head), ...lines];
}

/** The same in one line, for beside machine-readable output. */
export function batchLine(summary: BatchSummary, messages: ReportMessages): string {
  const { mean } = summary.total;
  return messages.summary.short(
    summary.scored,
    summary.passed.count,
    mean === null ? '–' : formatNumber(mean, messages.decimal),
    summary.problems,
  );
}
