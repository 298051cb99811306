import type { VisitFormMessages } from '../messages.js';

/** Forms to print or to fill in on a phone. */
export const plVisitForm: VisitFormMessages = {
  visitFormSummary: 'lista kontrolna jako formularz do wydrukowania i wypełnienia odręcznie',
  optionFormOut: 'plik wynikowy; bez niego standardowe wyjście',
  optionFormDay: 'dzień wizyty, RRRR-MM-DD',
  optionFormProgramme: 'program, do którego należy wizyta',
  formWritten: (file: string) => `Zapisano ${file}.`,
};
