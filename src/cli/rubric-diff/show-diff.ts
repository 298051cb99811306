import type { Rubric } from '../../files/generated/rubric.js';
import { hanging } from '../../report/hanging.js';
import { formatNumber } from '../../report/numbers.js';
import { stripControls } from '../../report/strip-controls.js';
import type { CriterionChange, RubricChanges } from '../../rubric/compare/rubric-changes.js';
import type { MeanShift, ShiftSummary } from '../../rubric/compare/shift-tally.js';
import type { Run } from '../command.js';
import { table } from '../terminal/table.js';
import { type PastScores, showPast } from './show-past.js';

/** Longest bar of the picture, in characters. */
const longestBar = 40;

/** The dimensions of the rubric as it is now, by id. */
type DimensionTitles = Rubric['dimensions'];

type Print = (text: string, first?: string) => void;

function numberIn({ messages }: Run): (value: number | null) => string {
  return (value) => (value === null ? '–' : formatNumber(value, messages.report.decimal));
}

function signed(value: number, run: Run): string {
  const text = numberIn(run)(value);
  return value > 0 ? `+${text}` : text;
}

function changeText({ weight, reworded, evidence, standing }: CriterionChange, run: Run): string {
  const { messages } = run;
  const number = numberIn(run);
  const parts = [
    weight && messages.diffWeight(number(weight[0]), number(weight[1])),
    reworded ? messages.diffReworded : undefined,
    evidence ? messages.diffEvidence : undefined,
    standing ? messages.diffStanding : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function showChanges(run: Run, changes: RubricChanges, print: Print): void {
  const { messages, style } = run;
  const number = numberIn(run);
  const { added, removed, changed, bands, pass, dimensions, limits } = changes;
  run.screen.out(style.paint.bold(messages.diffChanges));
  const lines = [
    ...added.map((id) => `+ ${id}`),
    ...removed.map((id) => `- ${id}`),
    ...changed.map((change) => `~ ${change.id}: ${changeText(change, run)}`),
    ...dimensions.map(
      ({ id, weight }) => `~ ${id}: ${messages.diffWeight(number(weight[0]), number(weight[1]))}`,
    ),
    ...bands.map(({ id, from }) => `~ ${messages.diffBand(id, number(from[0]), number(from[1]))}`),
    ...(pass ? [`~ ${messages.diffPass(number(pass[0]), number(pass[1]))}`] : []),
    ...limits.map((id) => `~ ${messages.diffLimit(id)}`),
  ];
  if (lines.length === 0) print(messages.diffNothing, '  ');
  for (const line of lines) print(line.slice(2), `  ${line.slice(0, 2)}`);
}

function showMeans(run: Run, { total, dimensions }: ShiftSummary, titles: DimensionTitles): void {
  const { messages, screen, style } = run;
  const number = numberIn(run);
  const rows: readonly (readonly [string, MeanShift])[] = [
    ...Object.entries(dimensions).map(([id, mean]) => [titles[id]?.title ?? id, mean] as const),
    [messages.report.total, total],
  ];
  const [what, before, after, shift] = messages.diffHeads;
  const shiftOf = ({ before: was, after: is }: MeanShift): string =>
    was === null || is === null ? '–' : signed(is - was, run);
  screen.out(
    table(
      rows,
      [
        { title: what, text: ([id]) => id, flexible: true },
        { title: before, text: ([, mean]) => number(mean.before), align: 'right' },
        { title: after, text: ([, mean]) => number(mean.after), align: 'right' },
        { title: shift, text: ([, mean]) => shiftOf(mean), align: 'right' },
      ],
      screen.columns(),
      style,
    ),
  );
}

/** How many conversations move by how much: a bar for each step, or numbers alone where symbols are not wanted. */
function showPicture(run: Run, { shifts }: ShiftSummary): void {
  const { messages, screen, style } = run;
  const most = Math.max(1, ...shifts.map(({ count }) => count));
  const room = Math.max(8, Math.min(longestBar, screen.columns() - 20));
  screen.out(style.paint.bold(messages.diffPicture));
  for (const { shift, count } of shifts) {
    const bar = style.plain ? '' : `${'█'.repeat(Math.max(1, Math.round((count / most) * room)))} `;
    screen.out(`  ${signed(shift, run).padStart(5)}  ${bar}${count}`);
  }
}

/** What changed in the rubric, and what that does to the conversations that were scored with both. */
export function showDiff(
  run: Run,
  changes: RubricChanges,
  summary: ShiftSummary | undefined,
  titles: DimensionTitles,
  past?: PastScores,
): void {
  const { messages, screen, style, flags } = run;
  if (flags.json) {
    screen.json({ changes, ...(summary && { scores: summary }), ...(past && { past }) });
    return;
  }
  const print: Print = (text, first = '') => {
    for (const line of hanging(stripControls(text), screen.columns(), first)) screen.out(line);
  };
  const number = numberIn(run);
  showChanges(run, changes, print);
  if (summary === undefined) return;
  screen.out('');
  screen.out(style.paint.bold(messages.diffConversations(summary.conversations)));
  if (past) showPast(run, past);
  showMeans(run, summary, titles);
  screen.out('');
  showPicture(run, summary);
  screen.out('');
  print(messages.diffFlips(summary.newlyPassed, summary.newlyFailed));
  for (const { before, after, count } of summary.bands.filter((band) => band.before !== band.after))
    print(messages.diffBandMoved(before ?? '–', after ?? '–', count), '  ');
  if (summary.rankCorrelation !== null) {
    const rho = summary.rankCorrelation.toFixed(2).replace('.', messages.report.decimal);
    print(messages.diffOrder(rho));
  }
  if (summary.movers.length > 0) screen.out(style.paint.bold(messages.diffMovers));
  for (const { conversation, before, after, criteria } of summary.movers) {
    const why = criteria.map(({ criterion, shift }) => `${criterion} ${signed(shift, run)}`).join(', ');
    print(`${conversation}: ${number(before)} → ${number(after)}${why === '' ? '' : ` (${why})`}`, '  ');
  }
  if (summary.neverDiffer.length > 0) print(messages.diffSame(summary.neverDiffer.length));
}
