import { errorAt, type ScenarioRule } from './rule.js';

/** Exactly one ending has no condition: it is used when the agent leaves or the turns run out. */
export const oneOpenEnding: ScenarioRule = ({ source }) => {
  const open = source.endings.filter((ending) => ending.when === undefined).length;
  if (open === 1) return [];
  return [
    errorAt('SC131', ['endings'], `${open} endings have no condition; exactly one must`, { at: 'key' }),
  ];
};
