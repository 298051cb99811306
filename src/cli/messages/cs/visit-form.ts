import type { VisitFormMessages } from '../messages.js';

/** Forms to print or to fill in on a phone. */
export const csVisitForm: VisitFormMessages = {
  visitFormSummary: 'kontrolní seznam jako formulář k vytištění a ručnímu vyplnění',
  optionFormOut: 'soubor, do kterého se zapíše; jinak standardní výstup',
  optionFormDay: 'den návštěvy, RRRR-MM-DD',
  optionFormProgramme: 'program, ke kterému návštěva patří',
  formWritten: (file: string) => `Soubor ${file} je zapsán.`,
};
