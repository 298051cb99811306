import { enHelp } from './en-help.js';
import { enLibrary } from './en-library.js';
import { enPractise } from './en-practise.js';
import { enProgress } from './en-progress.js';
import { enScore } from './en-score.js';
import { enTrouble } from './en-trouble.js';
import { enVisit } from './en-visit.js';

/** English. New sections: a file `en-<section>.ts`, spread in here. */
export const en = {
  ...enHelp,
  ...enTrouble,
  ...enLibrary,
  ...enPractise,
  ...enProgress,
  ...enScore,
  ...enVisit,
};
