import type { ProblemKind } from '../../../files/problems/kind.js';
import type { scenarioDesignProblems } from '../../../files/problems/scenario-design.js';

/** SC150–SC179: the design of scenarios. */
export const lvDesignProblems: Readonly<Record<keyof typeof scenarioDesignProblems, ProblemKind>> = {
  SC167: {
    title: 'paraugsaruna norit citādi, nekā rakstīts',
    hint: 'Izlabojiet scenāriju tur, kur tas novirzījies, vai – ja saruna ir pareiza – tās nobeigumu vai diapazonus.',
  },
};
