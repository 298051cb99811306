import { type BehaviourRule, problemAt } from './rule.js';

/** Word lists that no pattern names. */
export const unusedList: BehaviourRule = ({ speech }) =>
  speech.flatMap(({ language, pointer }) => {
    const sources = language.patterns.flatMap(({ match, unless, unless_turn, with: beside }) => [
      match,
      ...unless,
      ...unless_turn,
      ...beside,
    ]);
    const named = new Set(
      sources.flatMap((source) =>
        Array.from(source.matchAll(/@([\p{L}\p{N}_-]+)/gu), ([, name = '']) => name),
      ),
    );
    return Object.keys(language.lists)
      .filter((name) => !named.has(name))
      .map((name) =>
        problemAt('BH129', [...pointer, 'lists', name], `no pattern names "@${name}"`, { at: 'key' }),
      );
  });
