import type { Rubric } from '../../../files/generated/rubric.js';
import type { Problem } from '../../../files/problem.js';
import { problemKind } from '../../../files/problem-catalogue.js';
import { problemIn } from '../../../files/problem-sentences.js';
import type { AgentReport, Simulation } from '../../../scenario/simulate/simulation.js';
import { createPage } from '../page.js';
import { type Column, table } from '../table.js';
import type { ViewOptions } from '../view-options.js';

/** A table under a heading. */
interface Section {
  readonly heading: string;
  readonly text: string;
}

const ticks = ' ▁▂▃▄▅▆▇█';

/** Ten ticks, one a tenth of 0–100; the fullest is the highest. */
function spread(tenths: readonly number[]): string {
  const most = Math.max(1, ...tenths);
  return tenths.map((count) => ticks[count === 0 ? 0 : Math.max(1, Math.round((count / most) * 8))]).join('');
}

const whole = (value: number | undefined): string => (value === undefined ? '–' : String(Math.round(value)));

function share(count: number, all: number): string {
  return `${all === 0 ? 0 : Math.round((count / all) * 100)} %`;
}

function scores(agents: readonly AgentReport[], { messages, style, columns }: ViewOptions): string {
  const list: readonly (Column<AgentReport> | undefined)[] = [
    {
      title: messages.simulateColumnAgent,
      text: ({ agent }) => messages.simulateAgentName[agent],
      flexible: true,
    },
    { title: messages.simulateColumnRuns, text: ({ runs }) => String(runs), align: 'right', drop: 3 },
    { title: messages.simulateColumnMean, text: ({ total }) => whole(total?.mean), align: 'right' },
    {
      title: messages.simulateColumnMedian,
      text: ({ total }) => whole(total?.median),
      align: 'right',
      drop: 4,
    },
    {
      title: messages.simulateColumnQuartiles,
      text: ({ total }) => `${whole(total?.lowerQuartile)}–${whole(total?.upperQuartile)}`,
      align: 'right',
      drop: 2,
    },
    style.plain
      ? undefined
      : { title: messages.simulateColumnSpread, text: ({ total }) => spread(total?.tenths ?? []), drop: 1 },
    { title: messages.simulateColumnPassed, text: ({ passed, runs }) => share(passed, runs), align: 'right' },
    {
      title: messages.simulateColumnTurns,
      text: ({ turns }) => whole(turns?.median),
      align: 'right',
      drop: 5,
    },
  ];
  return table(
    agents,
    list.filter((column) => column !== undefined),
    columns,
    style,
  );
}

function dimensions(
  agents: readonly AgentReport[],
  rubric: Rubric,
  { messages, style, columns }: ViewOptions,
): string {
  const ids = [...new Set(agents.flatMap((agent) => Object.keys(agent.dimensions)))];
  return table(
    agents,
    [
      {
        title: messages.simulateColumnAgent,
        text: ({ agent }) => messages.simulateAgentName[agent],
        flexible: true,
      },
      ...ids.map(
        (id): Column<AgentReport> => ({
          title: Object.entries(rubric.dimensions).find(([known]) => known === id)?.[1].title ?? id,
          text: (agent) => whole(agent.dimensions[id]?.mean),
          align: 'right',
          flexible: true,
        }),
      ),
    ],
    columns,
    style,
  );
}

function endings(agents: readonly AgentReport[], { messages, style, columns }: ViewOptions): string {
  const rows = agents.flatMap(({ agent, runs, endings: reached }) =>
    reached
      .toSorted((a, b) => b.count - a.count)
      .map((ending, index) => ({
        ...ending,
        runs,
        agent: index === 0 ? messages.simulateAgentName[agent] : '',
      })),
  );
  return table(
    rows,
    [
      { title: messages.simulateColumnAgent, text: ({ agent }) => agent, flexible: true },
      { title: messages.simulateColumnEnding, text: ({ id }) => id, flexible: true },
      {
        title: messages.simulateColumnOutcome,
        text: ({ outcome }) => messages.outcomeName[outcome],
        drop: 1,
      },
      { title: messages.simulateColumnShare, text: ({ count, runs }) => share(count, runs), align: 'right' },
    ],
    columns,
    style,
  );
}

function reached({ coverage }: Simulation, { messages, style, columns }: ViewOptions): string {
  return table(
    coverage.kinds.filter(({ all }) => all > 0),
    [
      {
        title: messages.simulateColumnPart,
        text: ({ kind }) => messages.simulatePartName[kind],
        flexible: true,
      },
      {
        title: messages.simulateColumnReached,
        text: (kind) => `${kind.reached} / ${kind.all}`,
        align: 'right',
      },
      { title: messages.simulateColumnShare, text: (kind) => share(kind.reached, kind.all), align: 'right' },
    ],
    columns,
    style,
  );
}

function apart({ separation }: Simulation, { messages, style, columns }: ViewOptions): string {
  const name = messages.simulateAgentName;
  return table(
    separation,
    [
      {
        title: messages.simulateColumnPair,
        text: ({ better, worse }) => `${name[better]} > ${name[worse]}`,
        flexible: true,
      },
      { title: messages.simulateColumnDelta, text: ({ delta }) => messages.number(delta), align: 'right' },
      {
        title: messages.simulateColumnInterval,
        text: ({ low, high }) => `${messages.number(low)} … ${messages.number(high)}`,
        align: 'right',
        drop: 1,
      },
      { title: messages.simulateColumnStrength, text: ({ strength }) => messages.simulateStrength[strength] },
    ],
    columns,
    style,
  );
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
    { heading: messages.simulateScores, text: scores(agents, view) },
    { heading: messages.simulateDimensions, text: dimensions(agents, rubric, view) },
    { heading: messages.simulateEndings, text: endings(agents, view) },
    { heading: messages.simulateReached, text: reached(simulation, view) },
    ...(separation.length === 0 ? [] : [{ heading: messages.simulateApart, text: apart(simulation, view) }]),
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
