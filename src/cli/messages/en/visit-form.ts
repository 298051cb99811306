/** Forms to print or to fill in on a phone. */
export const enVisitForm = {
  visitFormSummary: 'a checklist as a form to print and fill in by hand',
  optionFormOut: 'file to write to; without it standard output',
  optionFormDay: 'day of the visit, YYYY-MM-DD',
  optionFormProgramme: 'programme that the visit belongs to',
  formWritten: (file: string) => `${file} is written.`,
};
