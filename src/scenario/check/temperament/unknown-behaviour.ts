import { notOfTheAgent } from '../agent-behaviour.js';
import type { TemperamentRule } from './rule.js';

/** A reaction to what the agent cannot show. */
export const unknownBehaviour: TemperamentRule = ({ source: { reacts, together = [] }, behaviours }) => [
  ...Object.keys(reacts).flatMap((id) => notOfTheAgent(id, behaviours, ['reacts', id], 'key')),
  ...together.flatMap((each, index) =>
    each.behaviours.flatMap((id, at) => notOfTheAgent(id, behaviours, ['together', index, 'behaviours', at])),
  ),
];
