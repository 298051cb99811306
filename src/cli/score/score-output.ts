import type { Rubric } from '../../files/generated/rubric.js';
import type { BatchSummary } from '../../report/batch/batch-summary.js';
import { batchLine, batchText } from '../../report/batch/batch-text.js';
import { noInk, type TextOptions } from '../../report/ink.js';
import type { Scorecard } from '../../report/scorecard/scorecard.js';
import { scorecardText } from '../../report/scorecard-terminal.js';
import type { Run } from '../command.js';
import { inkOf } from '../terminal/ink.js';
import { type Rendering, renderBy } from './rendering.js';
import type { Scored } from './scorer.js';

/** Longest useful line of a scorecard, in columns. */
const widest = 100;

/** How this run draws reports. */
function textOptions(run: Run): TextOptions {
  return { width: Math.min(widest, run.screen.columns()), ink: inkOf(run.style), plain: run.flags.plain };
}

/** How conversations are printed in this run. */
export function renderingOf({ flags, style, screen }: Run): Rendering {
  if (flags.json) return { kind: 'json' };
  const width = Math.min(widest, screen.columns());
  return { kind: 'card', width, plain: flags.plain, colours: style.paint.level };
}

/** Prints what was rendered on standard output. */
export function printRendered(run: Run, rendering: Rendering, text: string): void {
  if (rendering.kind === 'json') run.screen.jsonLines(text);
  else run.screen.write(text);
}

/** Prints one conversation: a scorecard with an empty line after it, or one line of JSON. */
export function scorecardPrinter(run: Run, rubric: Rubric): (scored: Scored) => void {
  const rendering = renderingOf(run);
  const render = renderBy(rendering, rubric, run.messages);
  return (scored) => printRendered(run, rendering, render(scored));
}

/** Prints a scorecard with an empty line after it. */
export function showScorecard(run: Run, card: Scorecard): void {
  run.screen.out(`${scorecardText(card, run.messages.report, textOptions(run))}\n`);
}

/** Prints the summary: on standard error beside scorecards, on standard output where it was asked for alone. */
export function showSummary(run: Run, summary: BatchSummary, min: number, alone: boolean): void {
  if (alone && run.flags.json) run.screen.json(summary);
  else if (alone) run.screen.out(batchText(summary, run.messages.report, textOptions(run), min));
  else if (run.flags.json) run.screen.note(batchLine(summary, run.messages.report));
  else run.screen.note(batchText(summary, run.messages.report, { ...textOptions(run), ink: noInk }, min));
}
