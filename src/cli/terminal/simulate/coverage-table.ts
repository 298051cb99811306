import type { Simulation } from '../../../scenario/simulate/simulation.js';
import { table } from '../table.js';
import type { ViewOptions } from '../view-options.js';
import { share } from './figures.js';

/** How many of the scenario's parts of each kind anybody reached. */
export function coverageTable({ coverage }: Simulation, { messages, style, columns }: ViewOptions): string {
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
