/** Forms to print or to fill in on a phone. */
export const enVisitForm = {
  visitFormSummary: 'a checklist as a form to print and fill in by hand',
  optionFormOut: 'file to write to; without it standard output',
  optionFormDay: 'day of the visit, YYYY-MM-DD',
  optionFormProgramme: 'programme that the visit belongs to',
  optionFormCsv: 'an empty table to fill in instead, one row a visit',
  visitExportSummary: 'visits as a table or as JSON Lines, with all answers and comments',
  optionExportFormat: 'csv (a table for spreadsheets) or jsonl (a visit a line)',
  optionXlsform: 'an XLSForm for KoboToolbox and ODK Collect, written to this file',
  phoneFormWords: { minutes: 'minutes', seconds: 'seconds', person: 'Member of staff (pseudonym)' },
  conditionUntranslated: (question: string, when: string) =>
    `${question}: its condition cannot be told to a form, so it is always asked there: ${when}`,
  formWritten: (file: string) => `${file} is written.`,
};
