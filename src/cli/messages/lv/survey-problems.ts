import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with answers of surveys. */
export const lvSurveyProblems: ProblemTexts = {
  SV101: {
    title: 'kolonnas nav atpazītas',
    hint: 'Nosauciet kolonnas pirmajā rindā: site;day;csat;comment vai site;day;instrument;value.',
  },
  SV102: {
    title: 'nederīga atbilde',
    hint: 'Izlabojiet rindu un importējiet failu vēlreiz: kas jau ir, paliek vienreiz.',
  },
  SV103: {
    title: 'failā nekā nav',
    hint: 'Eksportējiet atbildes kā CSV ar virsrakstiem pirmajā rindā.',
  },
  SV104: {
    title: 'rindu nevar nolasīt',
    hint: 'Pārbaudiet pēdiņas šajā rindā un pirms tās.',
  },
};
