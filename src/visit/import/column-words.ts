import type { AboutField } from '../xlsform/form-names.js';

/** What a column says of the visit itself. `external` is its name elsewhere, `visit` its id in a store. */
export type AboutColumn = AboutField | 'external' | 'visit' | 'moment';

/** How columns are called, folded to lower case without diacritics. */
export const aboutWords: Readonly<Record<AboutColumn, readonly string[]>> = {
  site: [
    'site',
    'shop',
    'store',
    'branch',
    'place',
    'location',
    'sklep',
    'placowka',
    'miejsce',
    'prodejna',
    'pobocka',
    'misto',
    'veikals',
    'vieta',
    'filiale',
  ],
  day: [
    'day',
    'date',
    'visit date',
    'date of visit',
    'data',
    'dzien',
    'data wizyty',
    'datum',
    'den',
    'datum navstevy',
    'datums',
    'diena',
  ],
  evaluator: ['evaluator', 'shopper', 'mystery shopper', 'audytor', 'ankieter', 'hodnotitel', 'vertetajs'],
  person: ['person', 'staff', 'employee', 'pracownik', 'pracovnik', 'zamestnanec', 'darbinieks'],
  region: ['region', 'area', 'oblast', 'kraj', 'regions'],
  programme: ['programme', 'program', 'campaign', 'programma'],
  scenario: ['scenario', 'scenariusz', 'scenar', 'scenarijs'],
  checklist: ['checklist', 'rubric', 'form', 'lista', 'seznam', 'saraksts'],
  // The first that has something in it counts.
  external: [
    '_uuid',
    'key',
    'meta/instanceid',
    'meta-instanceid',
    'instanceid',
    '__id',
    'uuid',
    'external',
    'external id',
    'external_id',
    '_id',
    'id',
  ],
  visit: ['visit', 'wizyta', 'navsteva', 'apmeklejums'],
  // From which the day is taken where nothing else says it.
  moment: ['today', 'start', 'end', '_submission_time', 'submissiondate'],
};

/** How people say that a column holds comments. */
export const commentWords = ['comment', 'comments', 'remark', 'komentarz', 'uwagi', 'komentar', 'komentars'];

/** What other programs, and the export of this one, write beside the answers. */
const bookkeeping =
  /^(?:_.*|formhub.*|meta[/-].*|meta|deviceid|username|phonenumber|simserial|subscriberid|audit|note|instancename|submitterid|submittername|attachmentspresent|attachmentsexpected|status|reviewstate|edits|formversion|version|language|state|score|passed|revision|critical|__version__|__system.*|.*_url)$/;

export function isBookkeeping(folded: string): boolean {
  return bookkeeping.test(folded);
}
