import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What an author of rubrics and behaviours should see. */
export const csRubricProblems: ProblemTexts = {
  RB150: { title: 'klíč, který nic nemění', hint: 'Odstraňte jej, nebo zapište jinak, k čemu měl sloužit.' },
};
