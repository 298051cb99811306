import type { Rubric } from '../../../files/generated/rubric.js';
import type { AgentReport } from '../../../scenario/simulate/simulation.js';
import { type Column, table } from '../table.js';
import type { ViewOptions } from '../view-options.js';
import { share, whole } from './figures.js';

const ticks = ' ▁▂▃▄▅▆▇█';

/** Ten ticks, one a tenth of 0–100; the fullest is the highest. */
function spread(tenths: readonly number[]): string {
  const most = Math.max(1, ...tenths);
  return tenths.map((count) => ticks[count === 0 ? 0 : Math.max(1, Math.round((count / most) * 8))]).join('');
}

/** What each simulated agent scored: mean, middle, spread, how often it passed. */
export function scoresTable(
  agents: readonly AgentReport[],
  { messages, style, columns }: ViewOptions,
): string {
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

/** The mean of each agent in each dimension of the rubric. */
export function dimensionsTable(
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
