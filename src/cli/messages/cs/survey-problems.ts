import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with answers of surveys. */
export const csSurveyProblems: ProblemTexts = {
  SV101: {
    title: 'nerozpoznané sloupce',
    hint: 'Pojmenujte sloupce v prvním řádku: site;day;csat;comment nebo site;day;instrument;value.',
  },
  SV102: {
    title: 'nepoužitelná odpověď',
    hint: 'Opravte řádek a importujte soubor znovu: co už tu je, zůstane jednou.',
  },
  SV103: {
    title: 'v souboru nic není',
    hint: 'Vyexportujte odpovědi jako CSV se záhlavím v prvním řádku.',
  },
  SV104: {
    title: 'řádek nelze přečíst',
    hint: 'Zkontrolujte uvozovky v tomto řádku a před ním.',
  },
};
