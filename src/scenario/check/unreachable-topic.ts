import { reachOf } from '../reason/reach.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** A topic whose condition asks for what never comes about. */
export const unreachableTopic: ScenarioRule = (scenario) =>
  [...reachOf(scenario).stuck].flatMap(({ kind, id, pointer }) =>
    kind === 'topic'
      ? [
          warningAt(
            'SC152',
            [...pointer, 'when'],
            `nobody can ever talk about "${id}": what its condition asks for never comes about`,
          ),
        ]
      : [],
  );
