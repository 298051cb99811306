import type { AgentReport } from '../../../scenario/simulate/simulation.js';
import { table } from '../table.js';
import type { ViewOptions } from '../view-options.js';
import { share } from './figures.js';

/** How each agent's conversations ended, most often first. */
export function endingsTable(
  agents: readonly AgentReport[],
  { messages, style, columns }: ViewOptions,
): string {
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
