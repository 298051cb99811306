import type { Rubric } from '../../../files/generated/rubric.js';
import type { Problem } from '../../../files/problem.js';
import { problemKind } from '../../../files/problem-catalogue.js';
import { problemIn } from '../../../files/problem-sentences.js';
import type { Simulation } from '../../../scenario/simulate/simulation.js';
import { createPage } from '../page.js';
import type { ViewOptions } from '../view-options.js';
import { coverageTable } from './coverage-table.js';
import { endingsTable } from './endings-table.js';
import { dimensionsTable, scoresTable } from './score-tables.js';
import { separationTable } from './separation-table.js';

/** A table under a heading. */
interface Section {
  readonly heading: string;
  readonly text: string;
}

function byCode(findings: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const finding of findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)))
    groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a simulation found, as a page. */
export function simulationPage(
  title: string,
  rubric: Rubric,
  simulation: Simulation,
  view: ViewOptions,
): string {
  const { messages, columns, style } = view;
  const { agents, runs, seed, pass, coverage, findings, separation } = simulation;
  const page = createPage(columns, style);
  page.title(title, messages.simulateFacts(runs, seed, rubric.id, pass));
  const sections: readonly Section[] = [
    { heading: messages.simulateScores, text: scoresTable(agents, view) },
    { heading: messages.simulateDimensions, text: dimensionsTable(agents, rubric, view) },
    { heading: messages.simulateEndings, text: endingsTable(agents, view) },
    { heading: messages.simulateReached, text: coverageTable(simulation, view) },
    ...(separation.length === 0
      ? []
      : [{ heading: messages.simulateApart, text: separationTable(simulation, view) }]),
  ];
  const texts = sections.map(({ heading, text }) => `\n${style.paint.bold.cyan(heading)}\n${text}`);
  const end = createPage(columns, style);
  end.note(messages.simulateCoverage(messages.number(coverage.percent), coverage.parts.length));
  if (separation.length > 0) end.note(messages.simulateDeltaMeans);
  end.heading(messages.simulateFindings);
  if (findings.length === 0) end.paragraph(messages.simulateNoFindings);
  for (const [code, group] of byCode(findings)) {
    const kind = problemKind(code, messages.problemTexts);
    const told = group.map((finding) => problemIn(finding, messages.problemSentences));
    const notes = told.map(
      ({ file, line, message }) => `${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`,
    );
    end.entry(`${code} ${kind?.title ?? ''}`, [...notes, kind?.hint ?? '']);
  }
  return [page.text(), ...texts, end.text()].join('\n');
}
