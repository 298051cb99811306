import type { SheetData } from 'write-excel-file/node';
import writeExcel from 'write-excel-file/node';
import { stripControls } from '../../../report/strip-controls.js';
import type { SurveyRow, XlsForm } from '../../../visit/xlsform/sheets.js';

/** Longest text that a cell of a spreadsheet takes, less some to spare. */
const longestText = 32_000;

/** The bytes of an `.xlsx` file. Cells are texts: nothing in them is a formula. */
export async function xlsFormBytes(form: XlsForm, languages: readonly string[]): Promise<Uint8Array> {
  const sheets = sheetsOf(form, languages).map(({ sheet, rows }) => ({
    sheet,
    data: rows.map((row) => row.map((text) => (text === '' ? null : { value: text, type: String }))),
  }));
  return writeExcel(sheets satisfies { sheet: string; data: SheetData }[]).toBuffer();
}

export interface NamedSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets as text: `survey`, `choices` and `settings`; `shoptalk` says which field belongs to which question. */
export function sheetsOf(form: XlsForm, languages: readonly string[]): readonly NamedSheet[] {
  const per = (column: string): readonly string[] => languages.map((language) => `${column}::${language}`);
  const each = (texts: readonly string[] | undefined): readonly string[] =>
    languages.map((_, index) => worded(texts?.[index] ?? ''));
  const surveyRow = (row: SurveyRow): readonly string[] => [
    row.type,
    row.name,
    ...each(row.label),
    ...each(row.hint),
    row.required === true ? 'yes' : '',
    row.relevant ?? '',
    row.constraint ?? '',
    ...each(row.constraintMessage),
    row.calculation ?? '',
    row.default === undefined ? '' : row.default === 'today()' ? row.default : worded(row.default),
    row.appearance ?? '',
    row.parameters ?? '',
  ];
  const { settings } = form;
  return [
    {
      sheet: 'survey',
      rows: [
        [
          'type',
          'name',
          ...per('label'),
          ...per('hint'),
          'required',
          'relevant',
          'constraint',
          ...per('constraint_message'),
          'calculation',
          'default',
          'appearance',
          'parameters',
        ],
        ...form.survey.map(surveyRow),
      ],
    },
    {
      sheet: 'choices',
      rows: [
        ['list_name', 'name', ...per('label')],
        ...form.choices.map(({ list, name, label }) => [list, name, ...each(label)]),
      ],
    },
    { sheet: 'settings', rows: [Object.keys(settings), Object.values(settings).map(worded)] },
    {
      sheet: 'shoptalk',
      rows: [
        ['field', 'question', 'holds'],
        ...form.names.map(({ name, question, holds }) => [name, question, holds]),
      ],
    },
  ];
}

/** A text that a form shows: it may not look like a reference to a field, and not be longer than a cell. */
function worded(text: string): string {
  const clean = stripControls(text, { keep: ['\n'] }).replaceAll('${', '$ {');
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean;
}
