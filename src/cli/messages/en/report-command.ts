/** Options and problems of `shoptalk report`; what the report itself says is in src/report/messages. */
export const enReportCommand = {
  reportOptionBy:
    'divide by: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter (several with commas)',
  reportOptionPeriod:
    'days to look at: 2026-11, 2026-Q4, 2026-W47, 2026, last-month, this-week, last-30-days …',
  reportOptionFrom: 'first day (or any period: its first day)',
  reportOptionTo: 'last day (or any period: its last day)',
  reportOptionKind: 'visits, training sessions, or both side by side',
  reportOptionProgramme: 'only this programme (may be repeated)',
  reportOptionChecklist: 'only this checklist (may be repeated)',
  reportOptionSite: 'only this site, by id or title (may be repeated)',
  reportOptionRegion: 'only this region (may be repeated)',
  reportOptionEvaluator: 'only this evaluator (may be repeated)',
  reportOptionPerson: 'only this member of staff (may be repeated)',
  reportOptionScenario: 'only this scenario (may be repeated)',
  reportOptionState: 'only visits in these states; without it all that were submitted',
  reportOptionHtml: 'write one HTML file with charts (report.html where no name is given)',
  reportOptionMd: 'Markdown, to paste into a mail',
  reportOptionCsv: 'every figure as a table for a spreadsheet',
  reportOptionOut: 'write to this file instead of the screen',
  reportOptionTop: 'how many are named at either end of a list',
  reportHelp: `
Examples:
  shoptalk report --period last-month
  shoptalk report --by site,question --region Riga
  shoptalk report --period 2026-Q4 --programme winter-2026 --html winter.html
Submitted visits count as soon as they are submitted; how many are not approved
yet is said. Nobody is ranked on fewer than 10 scores.`,
  reportExclude: (one: string, other: string) => `${one} and ${other} exclude each other`,
  reportBadPeriod: (text: string) => `"${text}" is no period`,
  reportBackwards: (from: string, to: string) => `from ${from} to ${to}: the period ends before it begins`,
  reportBadPart: (name: string) => `results cannot be divided by "${name}"`,
  reportBadTop: (given: string) => `--top takes a whole number from 1 to 1000, not "${given}"`,
  reportUnknownName: (option: string, name: string, near: string | undefined) =>
    `${option}: nothing is recorded for "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  reportCannotWrite: (why: string) => `the report could not be written (${why})`,
  reportWritten: (file: string) => `The report is in ${file}`,
};
