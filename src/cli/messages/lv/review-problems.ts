import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** What may not be done to a visit. */
export const lvReviewProblems: ProblemTexts = {
  VI127: {
    title: 'šajā stāvoklī tas nav iespējams',
    hint: 'Kādā stāvoklī ir apmeklējums, parāda shoptalk visit show.',
  },
  VI128: { title: 'par savu apmeklējumu pats nelemj', hint: 'Jālemj kādam citam: norādiet viņu ar --by.' },
  VI129: {
    title: 'novēlots iebildums',
    hint: 'Kavēšanās iemeslu norādiet ar --late; tas paliek pie iebilduma.',
  },
  VI130: {
    title: 'trūkst teksta',
    hint: 'Pasakiet to dažos vārdos: tie paliek pie apmeklējuma un tiek rādīti.',
  },
  VI131: { title: 'nekas nemainās', hint: 'Spēkā esošās atbildes parāda shoptalk visit show.' },
  VI132: {
    title: 'pietrūktu atbilžu',
    hint: 'Norādiet tās tajā pašā komandā: --set jautājums=atbilde katrai.',
  },
  VI133: {
    title: 'nederīga izmaiņa',
    hint: 'Rakstiet --question <id> --answer "…" vai --set <id>=<atbilde> katrai atbildei.',
  },
  VI134: {
    title: 'neskaidrs lēmums',
    hint: 'Norādiet --uphold vai --change ar atbildēm, kurām jāpaliek spēkā.',
  },
};
