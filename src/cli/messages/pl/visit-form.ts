import type { VisitFormMessages } from '../messages.js';

/** Forms to print or to fill in on a phone. */
export const plVisitForm: VisitFormMessages = {
  visitFormSummary: 'lista kontrolna jako formularz do wydrukowania i wypełnienia odręcznie',
  optionFormOut: 'plik wynikowy; bez niego standardowe wyjście',
  optionFormDay: 'dzień wizyty, RRRR-MM-DD',
  optionFormProgramme: 'program, do którego należy wizyta',
  optionFormCsv: 'zamiast tego pusta tabela do wypełnienia, jeden wiersz na wizytę',
  visitExportSummary: 'wizyty jako tabela albo JSON Lines, ze wszystkimi odpowiedziami i komentarzami',
  optionExportFormat: 'csv (tabela dla arkuszy) albo jsonl (wizyta w każdym wierszu)',
  optionXlsform: 'XLSForm dla KoboToolbox i ODK Collect, zapisany w tym pliku',
  phoneFormWords: { minutes: 'minuty', seconds: 'sekundy', person: 'Pracownik (pseudonim)' },
  conditionUntranslated: (question: string, when: string) =>
    `${question}: tego warunku nie da się zapisać w formularzu, więc pytanie pojawia się tam zawsze: ${when}`,
  formWritten: (file: string) => `Zapisano ${file}.`,
};
