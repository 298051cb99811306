import type { Pointer } from '../../collector.js';
import { notOfTheAgent } from '../agent-behaviour.js';
import type { StockRule } from './rule.js';

interface Named {
  readonly id: string;
  readonly pointer: Pointer;
  readonly at?: 'key';
}

/** A behaviour in the stock lines that the agent cannot show. */
export const unknownBehaviour: StockRule = ({ source, behaviours }) => {
  const { answers, remarks, topics } = source;
  const named: readonly Named[] = [
    ...answers.map((id, index) => ({ id, pointer: ['answers', index] })),
    ...Object.keys(remarks).map((id) => ({ id, pointer: ['remarks', id], at: 'key' as const })),
    ...topics.flatMap(({ on = [] }, topic) =>
      on.map((id, index) => ({ id, pointer: ['topics', topic, 'on', index] })),
    ),
  ];
  return named.flatMap(({ id, pointer, at }) => notOfTheAgent(id, behaviours, pointer, at));
};
