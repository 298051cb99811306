import { parseDate } from '../visit/parse/date.js';
import type { Instrument, Means, SurveyAnswer } from './answer.js';
import type { SurveyColumn } from './column-names.js';
import { allMeans, instruments, isOnScale, type Scale, scales } from './instruments.js';

/** Why a row gives no answer. Data only; `column` is where to look. */
export type SurveyFault =
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'unknown-instrument'; readonly column: SurveyColumn; readonly given: string }
  | {
      readonly kind: 'off-scale';
      readonly column: SurveyColumn;
      readonly given: string;
      readonly instrument: Instrument;
      readonly scale: Scale;
    }
  | { readonly kind: 'unknown-means'; readonly column: SurveyColumn; readonly given: string }
  | { readonly kind: 'no-day'; readonly column: SurveyColumn }
  | { readonly kind: 'bad-day'; readonly column: SurveyColumn; readonly given: string }
  | { readonly kind: 'future-day'; readonly column: SurveyColumn; readonly given: string }
  | { readonly kind: 'too-long'; readonly column: SurveyColumn; readonly most: number };

/** What holds where a row says nothing. */
export type SurveyDefaults = Partial<
  Pick<SurveyAnswer, 'instrument' | 'means' | 'site' | 'region' | 'programme' | 'day'>
>;

/** Longest text of a cell, in UTF-16 units. */
export const longestCell = 20_000;

type Cells = Readonly<Partial<Record<SurveyColumn, string>>>;

/**
 * The answers of one row: one where it names an instrument and a value, up to three where it has a column for each
 * instrument. All or nothing: a row with a fault gives no answer.
 *
 * @param id what the ids of its answers begin with
 * @param latest the last day that is believed, `YYYY-MM-DD`; any day where it is not said
 */
export function readAnswers(
  cells: Cells,
  id: string,
  defaults: SurveyDefaults = {},
  latest?: string,
): { readonly answers: readonly SurveyAnswer[]; readonly faults: readonly SurveyFault[] } {
  const faults: SurveyFault[] = [];
  const text = (column: SurveyColumn): string => (cells[column] ?? '').trim();
  for (const column of Object.keys(cells) as SurveyColumn[]) {
    if (text(column).length > longestCell) faults.push({ kind: 'too-long', column, most: longestCell });
  }
  const common = {
    comment: text('comment'),
    means: meansOf(text('means'), defaults.means, faults),
    site: text('site') || (defaults.site ?? ''),
    region: text('region') || (defaults.region ?? ''),
    programme: text('programme') || (defaults.programme ?? ''),
    day: dayOf(text('day'), defaults.day, faults),
    record: text('record'),
  };
  if (latest !== undefined && common.day > latest)
    faults.push({ kind: 'future-day', column: 'day', given: common.day });
  const values = valuesOf(text, defaults.instrument, faults);
  if (values.length === 0 && faults.length === 0) faults.push({ kind: 'no-answer' });
  if (faults.length > 0) return { answers: [], faults };
  return {
    answers: values.map(({ instrument, value }) => ({
      id: `${id}:${instrument}`,
      instrument,
      value,
      ...common,
    })),
    faults,
  };
}

interface Value {
  readonly instrument: Instrument;
  readonly value: number;
}

function valuesOf(
  text: (column: SurveyColumn) => string,
  usual: Instrument | undefined,
  faults: SurveyFault[],
): readonly Value[] {
  const take = (instrument: Instrument, column: SurveyColumn): readonly Value[] => {
    const given = text(column);
    if (given === '') return [];
    // A spreadsheet may write 4 as 4,0.
    const value = /^\d{1,2}([.,]0+)?$/.test(given) ? Number.parseInt(given, 10) : Number.NaN;
    if (isOnScale(instrument, value)) return [{ instrument, value }];
    faults.push({ kind: 'off-scale', column, given, instrument, scale: scales[instrument] });
    return [];
  };
  const wide = instruments.flatMap((instrument) => take(instrument, instrument));
  if (text('value') === '') return wide;
  const named = text('instrument').toLowerCase();
  const instrument = named === '' ? usual : instruments.find((each) => each === named);
  if (instrument) return [...wide, ...take(instrument, 'value')];
  faults.push({ kind: 'unknown-instrument', column: 'instrument', given: text('instrument') });
  return wide;
}

const spokenMeans: Readonly<Record<string, Means>> = {
  telefon: 'phone',
  talrunis: 'phone',
  call: 'phone',
  'e-mail': 'email',
  mail: 'email',
  'e-pasts': 'email',
  papier: 'paper',
  papir: 'paper',
  papirs: 'paper',
  form: 'web',
  internet: 'web',
  text: 'sms',
};

function meansOf(given: string, usual: Means | undefined, faults: SurveyFault[]): Means {
  if (given === '') return usual ?? 'paper';
  const folded = given.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const found =
    allMeans.find((means) => means === folded) ??
    (Object.hasOwn(spokenMeans, folded) ? spokenMeans[folded] : undefined);
  if (!found) faults.push({ kind: 'unknown-means', column: 'means', given });
  return found ?? 'paper';
}

function dayOf(given: string, usual: string | undefined, faults: SurveyFault[]): string {
  if (given === '') {
    if (usual === undefined) faults.push({ kind: 'no-day', column: 'day' });
    return usual ?? '';
  }
  // Exports write the time behind the day.
  const parsed = parseDate(given.replace(/[T ]\d{1,2}:\d{2}.*$/, ''));
  if ('value' in parsed) return parsed.value;
  faults.push({ kind: 'bad-day', column: 'day', given });
  return '';
}
