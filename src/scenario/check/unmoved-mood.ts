import { type ScenarioRule, warningAt } from './rule.js';
import { movementsOf } from './temperament/movements.js';

/** A mood that stays as it is at the start: neither the temperament nor anything in the scenario moves it. */
export const unmovedMood: ScenarioRule = ({ source, temperament }) => {
  const changes = [
    ...Object.values(source.facts),
    ...source.topics,
    ...(source.responds ?? []),
    ...source.desk.actions,
  ].flatMap(({ mood }) => Object.entries(mood ?? {}).map(([name, points]) => ({ mood: name, points })));
  const moved = [...movementsOf(temperament), ...changes].filter(({ points }) => points !== 0);
  const names = new Set(moved.map(({ mood }) => mood));
  return Object.keys(source.mood)
    .filter((name) => !names.has(name))
    .map((name) => warningAt('SC179', ['mood', name], `nothing ever moves "${name}"`, { at: 'key' }));
};
