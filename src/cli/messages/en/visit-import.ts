import { enPlural } from '../../../language/plural.js';

const visits = (n: number): string => `${n} ${enPlural(n, { one: 'visit', other: 'visits' })}`;

/** Visits that come from other programs. */
export const enVisitImport = {
  visitImportSummary: 'take in visits: exports of KoboToolbox and ODK, tables with one row a visit',
  importFilesArgument: 'CSV or JSON files, or - for standard input',
  optionImportChecklist: 'checklist of the visits, where the file does not name it',
  optionImportSite: 'site, where a visit names none',
  optionImportDay: 'day of the visits, where they name none, YYYY-MM-DD',
  optionImportDrafts: 'keep unfinished visits, too, as drafts',
  optionImportDryRun: 'say what would be kept, and keep nothing',
  importWords: {
    done: (kept: number, known: number, refused: number) =>
      `${visits(kept)} kept, ${known} known already, ${refused} refused.`,
    wouldKeep: (kept: number, refused: number) =>
      `Nothing was kept. ${visits(kept)} would be, ${refused} would be refused.`,
    drafts: (count: number) => `${visits(count)} unfinished: drafts.`,
    progress: (kept: number, refused: number) => `${visits(kept)} read, ${refused} refused`,
    answer: (column: string, given: string, why: string) => `column "${column}": "${given}" – ${why}`,
    unanswered: (question: string, column?: string) =>
      column === undefined ? `no column answers ${question}` : `column "${column}": no answer to ${question}`,
    commentMissing: (question: string, column?: string) =>
      column === undefined
        ? `the answer to ${question} needs a comment, and there is no column for it`
        : `column "${column}": the answer to ${question} needs a comment`,
    twice: (column: string, other: string) =>
      `columns "${other}" and "${column}" say different things about one question`,
    tooLong: (column: string, most: number) =>
      `column "${column}": the text has more than ${most} characters`,
    rowTooLong: 'the row has more than a million characters',
    noSite: 'the visit names no site',
    noDay: 'the visit names no day',
    badDay: (column: string, given: string) => `column "${column}": "${given}" is no day`,
    notJson: 'this is not JSON',
    neverClosed: 'a quote or bracket that opens here is never closed',
    extraCells: 'the row has more cells than the first line has columns',
    nothingThere: 'there is no row below the first line',
    unknownColumn: (column: string, meant?: string) =>
      meant === undefined
        ? `column "${column}" belongs to no question and was not read`
        : `column "${column}" belongs to no question and was not read; did you mean "${meant}"?`,
    whichChecklist: 'nothing says which checklist these visits follow',
    unknownChecklist: (id: string) => `there is no checklist "${id}"`,
  },
};
