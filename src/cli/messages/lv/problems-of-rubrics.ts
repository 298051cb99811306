import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics and behaviours should see. */
export const lvRubricProblems: ProblemTexts = {
  RB150: {
    title: 'atslēga, kas neko nemaina',
    hint: 'Noņemiet to vai ierakstiet citādi to, kam tā bija domāta.',
  },
};
