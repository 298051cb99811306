import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Translating, and the files of translators. */
export const lvTranslationWorkProblems: ProblemTexts = {
  XL101: {
    title: 'tulkojuma valoda',
    hint: 'Norādiet ISO 639-1 kodu, kas nav oriģināla valoda, piemēram, pl, cs vai lv: --to lv.',
  },
  XL102: {
    title: 'šai valodai nav vispārīgo repliku',
    hint: 'Tās vajadzīgas katram klientam: pārkopējiet scenarios/stock/en.yaml mapē „stock” blakus scenārijiem ar valodas kodu un uzrakstiet replikas no jauna.',
  },
  XL103: {
    title: 'tulkojumu nav kur ierakstīt',
    hint: 'Strādājiet mapē ar scenarios/ vai rubrics/, vai norādiet mapi ar --out.',
  },
  XL104: {
    title: 'tāda tulkojuma vēl nav',
    hint: 'To izveido shoptalk scenario translate <id> --to <valoda>; kritēriju tulkojumu shoptalk rubric translate.',
  },
  XL105: {
    title: 'nezināma rinda',
    hint: 'Lietojiet oriģināla id vai nākamo numuru kādā no tā sarakstiem; pārējais ir nolasīts.',
  },
  XL106: {
    title: 'rindu nevar nolasīt',
    hint: 'Katrai rindai vajag id un tulkojumu savās kolonnās; no tās nekas nav nolasīts.',
  },
  XL107: {
    title: 'nezināms formāts tulkotājiem',
    hint: 'Faila nosaukumam jābeidzas ar .csv vai .tsv (tabula), vai .xlf (XLIFF).',
  },
  XL108: {
    title: 'trūkst kolonnas',
    hint: 'Pirmajā rindā ir kolonnu nosaukumi; vajadzīgas „id” un „translation”.',
  },
  XL109: {
    title: 'nevar nolasīt kā XLIFF',
    hint: 'Eksportējiet failu no tulkošanas programmas vēlreiz kā XLIFF 1.2, 2.0 vai 2.1.',
  },
  XL110: {
    title: 'birka ar nezināmu nozīmi',
    hint: 'Ielieciet atpakaļ vārdu figūriekavās tā, kā tas ir oriģinālā; no faila nekas nav ielikts.',
  },
  XL111: {
    title: 'kaut kā cita tulkojums',
    hint: 'Ielieciet failu tajā scenārijā vai kritērijos un tajā valodā, no kā tas eksportēts.',
  },
  XL112: {
    title: 'oriģināls kopš eksporta ir mainījies',
    hint: 'Tulkojums ielikts kā novecojis, ar šodienas vārdiem „now”: izlabojiet to.',
  },
  XL113: {
    title: 'pa to laiku jau iztulkots šeit',
    hint: 'Nekas nav ielikts. Izlemiet, kas ir labāk; --overwrite ņem to, kas failā.',
  },
  XL114: { title: 'viena rinda divreiz', hint: 'Nekas nav ielikts. Paturiet vienu no abām rindām.' },
};
