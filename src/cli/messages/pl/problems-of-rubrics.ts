import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics and behaviours should see. */
export const plRubricProblems: ProblemTexts = {
  RB150: {
    title: 'klucz, który nic nie zmienia',
    hint: 'Trzeba go usunąć albo inaczej zapisać to, do czego miał służyć.',
  },
};
