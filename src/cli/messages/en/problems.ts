import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Titles and hints of problems by code, where they differ from the catalogue. */
export const enProblems: ProblemTexts = {};
