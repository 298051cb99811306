import type { ProblemKind } from '../../../files/problems/kind.js';
import type { stockProblems } from '../../../files/problems/stock.js';
import type { temperamentProblems } from '../../../files/problems/temperament.js';

/** TP and SK: what a scenario is played with, its temperament and the stock lines. */
export const lvPartnerProblems: Readonly<
  Record<keyof typeof temperamentProblems | keyof typeof stockProblems, ProblemKind>
> = {
  TP101: {
    title: 'noskaņojums, kura nav nevienā scenārijā',
    hint: 'Izlabojiet rakstību vai norādiet šo noskaņojumu scenārijā ar šo temperamentu.',
  },
  TP102: {
    title: 'izmaiņa lielāka, nekā var skaitīties',
    hint: 'Dodiet mazāk punktu: noskaņojumi ir no 0 līdz 10, un „most” ierobežo, cik laba dod viena replika.',
  },
  TP103: {
    title: 'noskaņojums, kas mainās tikai vienā virzienā',
    hint: 'Lai kaut kas labs to uzlabo un kaut kas slikts pasliktina; citādi nav svarīgi, ko dara darbinieks.',
  },
  TP104: { title: 'tā pati uzvedība kopā divreiz', hint: 'Atstājiet vienu no abām.' },
  TP105: {
    title: 'tonis, kas nekad nepienāk',
    hint: 'Abām robežām jābūt lielākām par 0, un „tense” jābūt zemākajai.',
  },
  SK101: {
    title: 'nav nevienas replikas kādam noskaņojumam',
    hint: 'Uzrakstiet tam replikas vai dažas pie „any”, kas der jebkuram noskaņojumam.',
  },
  SK102: {
    title: 'brīdis, kuram citās valodās ir replikas',
    hint: 'Uzrakstiet tam replikas arī šajā valodā.',
  },
  SK103: {
    title: 'brīdis, kuram zūd tas, par ko tas ir',
    hint: 'Lai tas ir vismaz vienā replikā: tieši tādēļ šis brīdis ir vajadzīgs.',
  },
  SK104: {
    title: 'iezīme, kas neaiztur nevienu repliku',
    hint: 'Izlabojiet rakstību, aiz vārda sākuma lieciet ~ vai izņemiet iezīmi.',
  },
  SK105: { title: 'neviena replika neder kanālam', hint: 'Pievienojiet repliku, ko var teikt arī tur.' },
  SK106: {
    title: 'atbilde bez piezīmes',
    hint: 'Uzrakstiet tai vienu piezīmi vai izņemiet to no „answers”.',
  },
};
