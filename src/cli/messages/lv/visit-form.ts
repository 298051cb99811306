import type { VisitFormMessages } from '../messages.js';

/** Forms to print or to fill in on a phone. */
export const lvVisitForm: VisitFormMessages = {
  visitFormSummary: 'kontrolsaraksts kā veidlapa drukāšanai un aizpildīšanai ar roku',
  optionFormOut: 'fails, kurā rakstīt; bez tā – standarta izvade',
  optionFormDay: 'apmeklējuma diena, GGGG-MM-DD',
  optionFormProgramme: 'programma, kurai apmeklējums pieder',
  optionFormCsv: 'tā vietā tukša tabula aizpildīšanai, viena rinda uz apmeklējumu',
  visitExportSummary: 'apmeklējumi kā tabula vai JSON Lines, ar visām atbildēm un komentāriem',
  optionExportFormat: 'csv (tabula izklājlapām) vai jsonl (apmeklējums katrā rindā)',
  optionXlsform: 'XLSForm programmām KoboToolbox un ODK Collect, ierakstīts šajā failā',
  phoneFormWords: { minutes: 'minūtes', seconds: 'sekundes', person: 'Darbinieks (pseidonīms)' },
  conditionUntranslated: (question: string, when: string) =>
    `${question}: šo nosacījumu veidlapā nevar izteikt, tāpēc jautājums tur ir vienmēr: ${when}`,
  formWritten: (file: string) => `Fails ${file} ir uzrakstīts.`,
};
