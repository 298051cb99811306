import type { ProblemTexts } from '../../../files/problem-catalogue.js';
import type { ProblemSentences } from '../../../files/problem-sentences.js';

/** Titles and hints of problems by code, where they differ from the catalogue. */
export const enProblems: ProblemTexts = {};

/** Findings in files are written in English where they are made; other languages have the sentences anew. */
export const enProblemSentences = undefined as ProblemSentences | undefined;
