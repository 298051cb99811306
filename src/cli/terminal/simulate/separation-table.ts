import type { Simulation } from '../../../scenario/simulate/simulation.js';
import { table } from '../table.js';
import type { ViewOptions } from '../view-options.js';

/** Whether better agents score higher than worse ones, and how clearly (Cliff's delta with its interval). */
export function separationTable(
  { separation }: Simulation,
  { messages, style, columns }: ViewOptions,
): string {
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
