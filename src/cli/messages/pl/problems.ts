import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Titles and hints of problems by code; a code that is not here keeps its English words. */
export const plProblems: ProblemTexts = {};
