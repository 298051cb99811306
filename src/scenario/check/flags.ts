import { flagsNeverSet, flagsRead, flagsSet } from '../reason/flags.js';
import { type ScenarioRule, warningAt } from './rule.js';

/**
 * A flag that is given a value, or declared, though nothing asks after it. One that an action sets is left alone: by it
 * the customer sees that the action changed something.
 */
export const flagNeverRead: ScenarioRule = (scenario) => {
  const read = flagsRead(scenario);
  const byAction = new Set(scenario.source.desk.actions.flatMap(({ set }) => Object.keys(set ?? {})));
  return Object.keys(scenario.source.flags ?? {})
    .filter((name) => !read.has(name) && !byAction.has(name))
    .map((name) => {
      const set = flagsSet(scenario).some((place) => place.name === name);
      const message = set ? `"${name}" is set, but no condition asks after it` : `nothing uses "${name}"`;
      return warningAt('SC162', ['flags', name], message, { at: 'key' });
    });
};

/** A flag that conditions ask after though it always has the value that it starts with. */
export const flagNeverSet: ScenarioRule = (scenario) =>
  flagsNeverSet(scenario).map((name) =>
    warningAt('SC163', ['flags', name], `nothing ever changes "${name}", though conditions ask after it`, {
      at: 'key',
    }),
  );
