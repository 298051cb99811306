import { stripControls } from '../../report/strip-controls.js';
import type { Learning } from '../../rubric/learnt/learn-model.js';
import type { Outcome } from '../../rubric/learnt/outcome.js';
import type { Run } from '../command.js';

/** Three decimals: the same bytes on every machine. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

function outcomeJson({ what, name, figures, notKept }: Outcome): Readonly<Record<string, unknown>> {
  return {
    what,
    name,
    labels: figures.records,
    learnt: rounded(figures.learnt),
    plain: rounded(figures.plain),
    rubric: rounded(figures.rubric),
    kept: notKept === undefined,
    reason: notKept ?? null,
  };
}

/** Prints how well each thing was learnt, judged on conversations held back. */
export function printLearning(run: Run, { model, outcomes }: Learning): void {
  const { messages, screen } = run;
  if (run.flags.json) {
    screen.json({
      languages: model?.languages ?? [],
      conversations: model?.conversations ?? 0,
      learnt: outcomes.map(outcomeJson),
    });
    return;
  }
  if (outcomes.length === 0) return;
  const { decimal } = messages.report;
  const figure = (value: number | null): string =>
    value === null ? '–' : value.toFixed(3).replace('.', decimal);
  const widest = Math.max(16, ...outcomes.map(({ name }) => stripControls(name).length + 2));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widest) : at > 4 ? `  ${cell}` : cell.padStart(13)))
      .join('')
      .trimEnd();
  screen.out(messages.learnTitle);
  for (const what of ['rating', 'quality', 'verdict', 'label'] as const) {
    const own = outcomes.filter((outcome) => outcome.what === what);
    if (own.length === 0) continue;
    screen.out(`\n${messages.learnWhat[what]}`);
    screen.out(line(messages.learnColumns));
    for (const { name, figures, notKept } of own)
      screen.out(
        line([
          `  ${stripControls(name)}`,
          String(figures.records),
          figure(figures.learnt),
          figure(figures.plain),
          figure(figures.rubric),
          notKept ? messages.learnNotKept[notKept] : messages.learnKept,
        ]),
      );
  }
}
