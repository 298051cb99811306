import type { ProblemKind } from '../../../files/problems/kind.js';
import type { scenarioDesignProblems } from '../../../files/problems/scenario-design.js';

/** SC150–SC179: the design of scenarios. */
export const plDesignProblems: Readonly<Record<keyof typeof scenarioDesignProblems, ProblemKind>> = {
  SC167: {
    title: 'wzorcowa rozmowa przebiega inaczej, niż zapisano',
    hint: 'Trzeba naprawić scenariusz tam, gdzie zbacza z drogi, albo – jeśli rozmowa jest w porządku – jej zakończenie lub zakresy.',
  },
};
