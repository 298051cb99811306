import type { VisitFormMessages } from '../messages.js';

/** Forms to print or to fill in on a phone. */
export const csVisitForm: VisitFormMessages = {
  visitFormSummary: 'kontrolní seznam jako formulář k vytištění a ručnímu vyplnění',
  optionFormOut: 'soubor, do kterého se zapíše; jinak standardní výstup',
  optionFormDay: 'den návštěvy, RRRR-MM-DD',
  optionFormProgramme: 'program, ke kterému návštěva patří',
  optionFormCsv: 'místo toho prázdná tabulka k vyplnění, jeden řádek na návštěvu',
  visitExportSummary: 'návštěvy jako tabulka nebo JSON Lines, se všemi odpověďmi a komentáři',
  optionExportFormat: 'csv (tabulka pro tabulkový procesor) nebo jsonl (návštěva na řádek)',
  optionXlsform: 'XLSForm pro KoboToolbox a ODK Collect, zapíše se do tohoto souboru',
  phoneFormWords: { minutes: 'minuty', seconds: 'sekundy', person: 'Pracovník (přezdívka)' },
  conditionUntranslated: (question: string, when: string) =>
    `${question}: tuto podmínku nelze ve formuláři vyjádřit, otázka se tam proto klade vždy: ${when}`,
  formWritten: (file: string) => `Soubor ${file} je zapsán.`,
};
