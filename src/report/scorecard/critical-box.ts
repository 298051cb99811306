import { displayWidth } from '../display-width.js';
import { hanging } from '../hanging.js';
import type { TextOptions } from '../ink.js';
import type { ReportMessages } from '../messages/messages.js';
import { formatNumber } from '../numbers.js';
import { stripControls } from '../strip-controls.js';
import { evidenceText } from './evidence-lines.js';
import type { CriticalEntry, Scorecard } from './scorecard.js';

/** A critical failure stands apart from the score: what failed, the words, and the score before it. */
export function criticalBox(
  entry: CriticalEntry,
  total: Scorecard['total'],
  messages: ReportMessages,
  { width, ink, plain }: TextOptions,
): readonly string[] {
  const title = `${messages.critical} (${messages.family[entry.family]}): ${stripControls(entry.title)}`;
  const before = total.before === null ? messages.noScore : formatNumber(total.before, messages.decimal);
  const content = [
    title,
    ...entry.evidence.slice(0, 3).map((each) => evidenceText(each, messages)),
    messages.scoreBefore(before),
  ];
  if (plain || width < 40) return ['', ...content.flatMap((line) => hanging(line, width)).map(ink.poor)];
  const inner = Math.min(width, 100) - 4;
  const lines = content.flatMap((line) => hanging(line, inner));
  const rim = '─'.repeat(inner + 2);
  const boxed = lines.map((line) => `│ ${line}${' '.repeat(Math.max(0, inner - displayWidth(line)))} │`);
  return ['', `┌${rim}┐`, ...boxed, `└${rim}┘`].map((line) => (line === '' ? line : ink.poor(line)));
}
