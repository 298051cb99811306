import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Forms, and visits that come from other programs. */
export const lvExchangeProblems: ProblemTexts = {
  VI160: {
    title: 'nosacījumu veidlapā nevar izteikt',
    hint: 'Kur jautājums neattiecas, atstājiet to tukšu vai pierakstiet nosacījumu ar ==, !=, <, >, && un ||.',
  },
  VI161: {
    title: 'šajā failā nav apmeklējumu',
    hint: 'Pirmajā rindā ir kolonnu nosaukumi; tukšu tabulu aizpildīšanai uzraksta shoptalk visit form --csv.',
  },
  VI162: {
    title: 'nezināma kolonna',
    hint: 'Nosauciet to ar jautājuma id vai tekstu vai izdzēsiet; no tās nekas nav nolasīts.',
  },
  VI163: { title: 'divas kolonnas vienam un tam pašam', hint: 'Atstājiet vienu no tām.' },
  VI164: {
    title: 'rindu nevar nolasīt',
    hint: 'Pārbaudiet šīs rindas pēdiņas un atdalītājus; nekas no tās nav saglabāts.',
  },
  VI165: {
    title: 'nederīga atbilde',
    hint: 'Atbildiet tā, kā jautājums prasa; šis apmeklējums nav saglabāts.',
  },
  VI166: {
    title: 'jautājums bez atbildes',
    hint: 'Aizpildiet to vai saglabājiet nepabeigtos apmeklējumus kā melnrakstus ar --drafts.',
  },
  VI167: { title: 'trūkst komentāra', hint: 'Komentāra kolonnā dažos vārdos uzrakstiet, kas notika.' },
  VI168: {
    title: 'trūkst dienas vai vietas',
    hint: 'Aizpildiet kolonnas site un day; visam failam vietu un dienu norāda --site un --day.',
  },
  VI169: { title: 'tādas dienas nav', hint: 'Dienas rakstiet tā: 2026-11-22 vai 22.11.2026.' },
  VI170: {
    title: 'apmeklējums pēc cita kontrolsaraksta',
    hint: 'Kontrolsarakstu norāda ar --checklist; katra apmeklējumus glabājiet savā failā.',
  },
  VI171: {
    title: 'nevar nolasīt kā JSON',
    hint: 'Eksportējiet apmeklējumus vēlreiz; aprautu ierakstu saglabāt nevar.',
  },
  VI172: {
    title: 'pārāk garš teksts',
    hint: 'Saīsiniet tekstu; rindā drīkst būt ne vairāk kā miljons zīmju, atbildē 100 000.',
  },
  VI173: { title: 'nav zināms, kurš kontrolsaraksts', hint: 'Norādiet to ar --checklist.' },
};
