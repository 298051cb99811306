/** What a column of a survey table holds. */
export type SurveyColumn =
  | 'id'
  | 'instrument'
  | 'value'
  | 'csat'
  | 'nps'
  | 'ces'
  | 'comment'
  | 'means'
  | 'site'
  | 'region'
  | 'programme'
  | 'day'
  | 'record';

/** How columns are called, folded; the first of each is what `survey import --help` shows. */
const names: Readonly<Record<SurveyColumn, readonly string[]>> = {
  id: ['id', 'response id', 'responseid', 'uuid', '_uuid', 'numer', 'cislo', 'numurs'],
  instrument: ['instrument', 'survey', 'question', 'ankieta', 'dotaznik', 'aptauja'],
  value: [
    'value',
    'score',
    'rating',
    'answer',
    'ocena',
    'odpowiedz',
    'hodnoceni',
    'odpoved',
    'vertejums',
    'atbilde',
  ],
  csat: ['csat', 'satisfaction', 'zadowolenie', 'satysfakcja', 'spokojenost', 'apmierinatiba'],
  nps: ['nps', 'recommend', 'recommendation', 'polecenie', 'doporuceni', 'ieteikums'],
  ces: ['ces', 'effort', 'ease', 'latwosc', 'snadnost', 'vieglums'],
  comment: ['comment', 'verbatim', 'comments', 'komentarz', 'komentar', 'komentars'],
  means: ['means', 'channel', 'mode', 'kanal', 'sposob', 'zpusob', 'kanals', 'veids'],
  site: ['site', 'shop', 'store', 'location', 'sklep', 'miejsce', 'prodejna', 'misto', 'veikals', 'vieta'],
  region: ['region', 'area', 'oblast', 'kraj', 'regions'],
  programme: ['programme', 'program', 'campaign', 'programma'],
  day: ['day', 'date', 'submitted', 'data', 'dzien', 'datum', 'den', 'datums', 'diena'],
  record: ['record', 'visit', 'session', 'wizyta', 'navsteva', 'apmeklejums'],
};

const byName = new Map(
  Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column as SurveyColumn])),
);

/** What a heading means; undefined where it is none that is known. Case, diacritics and underscores do not matter. */
export function surveyColumn(heading: string): SurveyColumn | undefined {
  const folded = heading.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return byName.get(folded) ?? byName.get(folded.replace(/[\s_-]+/g, ' '));
}

/** Every heading that is understood, for suggestions. */
export const knownHeadings: readonly string[] = [...byName.keys()];
