import { enPlural } from '../../../language/plural.js';
import type { Instrument } from '../../../survey/answer.js';
import type { SurveyFault } from '../../../survey/read-answers.js';

/** `shoptalk survey`: what real customers said. */
export const enSurvey = {
  surveyImportSummary: 'take answers from tables, a row a customer',
  surveyRecordSummary: 'note answers down as customers give them',
  surveyShowSummary: 'show satisfaction (CSAT), recommendation (NPS) and ease (CES)',
  surveyFilesArgument: 'CSV files with headings, or - for standard input',
  surveyOptionInstrument: 'what was asked, where the table does not say: csat 1–5, nps 0–10, ces 1–7',
  surveyOptionMeans: 'how customers were asked, where the table does not say',
  surveyOptionSite: 'site, where the table does not say',
  surveyOptionRegion: 'region, where neither the table nor shoptalk.yaml says',
  surveyOptionProgramme: 'programme, where the table does not say',
  surveyOptionDay: 'day of the contact, where the table does not say',
  surveyOptionDryRun: 'read and check only, keep nothing',
  surveyOptionValue: 'the answer, a number on the scale',
  surveyOptionComment: 'what the customer added',
  surveyOptionRecord: 'the visit or session it belongs to',
  surveyFilterSite: 'only this site (may be given again)',
  surveyFilterRegion: 'only this region (may be given again)',
  surveyFilterProgramme: 'only this programme (may be given again)',
  surveyFilterFrom: 'first day',
  surveyFilterTo: 'last day',
  surveyImportHelp: `
The first line names the columns: day, site, then either instrument and value, or a column each for csat, nps, ces;
also comment, means, region, programme, record, id. A row is taken whole or not at all; importing a table again adds
nothing.
Exit code: 0 fine · 1 a row was left out · 2 a file could not be read

Examples:
  shoptalk survey import november.csv
  shoptalk survey import cards.csv --instrument csat --means paper --site "Riga Centre"`,
  surveyRecordHelp: `
Without --value, at a terminal: type the numbers one after another, a comment behind a bar (4 | friendly), Enter alone ends.

Examples:
  shoptalk survey record --instrument csat --site "Riga Centre"
  shoptalk survey record --instrument nps --value 9 --site "Riga Centre" --means phone`,
  surveyBadOptionDay: (option: string, given: string) =>
    `${option} "${given}" is no day; write it as 2026-03-31`,
  surveyNeedsInstrument: 'survey record needs --instrument: csat, nps or ces',
  surveyNeedsValue: 'survey record needs --value, or a terminal to type answers in',
  surveyProgress: (answers: number) => `${answers} answers read`,
  surveyImported: (added: number, known: number) =>
    `${added} ${enPlural(added, { one: 'answer', other: 'answers' })} added${known === 0 ? '' : `, ${known} were there already`}.`,
  surveyFine: (count: number) =>
    `${count} ${enPlural(count, { one: 'answer is', other: 'answers are' })} fine; nothing was kept.`,
  surveyMoreProblems: (count: number) => `And ${count} more problems of the same kinds.`,
  surveyRecorded: 'Noted.',
  surveyAsk: (instrument: Instrument, lowest: number, highest: number) =>
    `${instrument.toUpperCase()}, ${lowest} to ${highest}. A comment may follow behind a bar: ${highest} | friendly. Enter alone ends.`,
  surveyPrompt: (place: number) => `${place}.`,
  surveyBrokenRow: (why: 'long' | 'open'): string =>
    why === 'long' ? 'the row is longer than any row may be' : 'a quotation mark in this row is never closed',
  surveyNoColumn: 'no column with answers',
  surveyNoColumnHint: (near: readonly [given: string, meant: string] | undefined): string =>
    near
      ? `Did you mean "${near[1]}" by "${near[0]}"?`
      : 'Name a column value, csat, nps or ces in the first line.',
  surveyEmptyFile: 'the file is empty',
  /** `heading` is '' where the answer was typed. */
  surveyFault: (fault: SurveyFault, heading: string): string => {
    const at = heading === '' ? '' : `${heading}: `;
    switch (fault.kind) {
      case 'no-answer':
        return 'there is no answer in this row';
      case 'unknown-instrument':
        return fault.given === ''
          ? `${at}it is not said what was asked (csat, nps, ces)`
          : `${at}"${fault.given}" is not csat, nps or ces`;
      case 'off-scale':
        return `${at}"${fault.given}" is not a whole number from ${fault.scale.lowest} to ${fault.scale.highest}`;
      case 'unknown-means':
        return `${at}"${fault.given}" is not phone, email, paper, web, chat or sms`;
      case 'no-day':
        return 'the day of the contact is missing';
      case 'future-day':
        return `${at}${fault.given} is still to come; an answer has the day of its contact`;
      case 'bad-day':
        return `${at}"${fault.given}" is no day; write it as 2026-03-31`;
      case 'too-long':
        return `${at}the text is longer than ${fault.most} characters`;
    }
  },
  surveyInstruments: {
    csat: 'satisfied (CSAT)',
    nps: 'recommendation (NPS)',
    ces: 'ease (CES, 1–7)',
  } satisfies Readonly<Record<Instrument, string>>,
  surveyColumns: ['', 'figure', '95 %', 'answers'] as readonly [string, string, string, string],
  surveyNothing: 'No answers yet. Take them in with: shoptalk survey import answers.csv',
};
