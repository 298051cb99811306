import { enPlural } from '../../../language/plural.js';
import type { FaultKind } from '../../../store/verify/fault.js';

/** Proving that nothing was altered, and erasing people. */
export const enSafekeeping = {
  visitVerifySummary: 'prove that no record was altered outside this program',
  optionSeal: 'the seal of an earlier check: nothing that was there then may be missing now',
  verifyProgress: (events: number, all: number) => `Entries checked: ${events} of ${all}`,
  verifyFine: (records: number, events: number) =>
    `Nothing was altered. Visits and sessions: ${records}; entries: ${events}.`,
  verifyFaults: (faults: number, records: number, events: number) =>
    `${faults} ${enPlural(faults, { one: 'fault', other: 'faults' })} in ${records} visits and sessions with ${events} entries:`,
  verifyFault: {
    missing: 'an entry was taken out',
    altered: 'an entry is not what was saved, or not where it was saved',
    erased: 'words are gone, and no entry says that somebody was erased',
    'no-record': 'its entries are there, but the visit or session itself is gone',
    details: 'site, day, people or checklist are not those that it began with',
    state: 'its state is not what its entries lead to',
    score: 'a score is not the one that was saved',
    figures: 'what reports read is not what its assessment says',
    evidence: 'a file of its evidence is gone or was altered',
    survey: 'an answer of a customer was altered, put in or taken out',
    seal: 'this store does not continue the one that the seal was taken from: its end was cut off or replaced',
  } as Readonly<Record<FaultKind, string>>,
  verifyWholeStore: 'the store',
  verifyEntry: (record: string, seq: number) => `${record}, entry ${seq}`,
  verifyMore: (more: number) => `… and ${more} more`,
  verifyErased: (entries: number) =>
    `Entries whose words were erased, as ${enPlural(entries, { one: 'an entry behind it tells', other: 'entries behind them tell' })}: ${entries}.`,
  verifySeal: (seal: string) => `Seal: ${seal}`,
  verifySealHint:
    'Note the seal somewhere else. visit verify --seal <seal> then proves that nothing before it was altered or cut off.',

  optionYes: 'do not ask again',
  optionExpired:
    'erase everybody from visits that are older than the retention of their programme (shoptalk.yaml)',
  personArgument: 'pseudonym or name, written as in the records',
  forgetAsk: (person: string) =>
    `Erase ${person} from visits, sessions, surveys and evidence? It cannot be undone. (yes/no)`,
  forgetAskExpired: (programmes: number) =>
    `Erase everybody from the expired visits of ${programmes} ${enPlural(programmes, { one: 'programme', other: 'programmes' })}? It cannot be undone. (yes/no)`,
  forgetLeft: 'Nothing was erased.',
  forgetWhom: 'whom? Give a name, or --expired',
  forgetOneOf: 'either a name or --expired, not both',
  forgetNeedsYes: 'nobody can be asked here, and erasing cannot be undone',
  forgetNobody: (person: string) => `Nobody called ${person} is in the store.`,
  forgetStandIn: (person: string, standIn: string) =>
    `${person} is erased; ${standIn} stands in the records instead.`,
  forgetCounts: {
    visits: 'visits',
    sessions: 'sessions',
    assessments: 'assessments',
    events: 'entries',
    surveys: 'survey answers',
    files: 'files of evidence removed',
  },
  forgetSearched: (rows: number, files: number, megabytes: string) =>
    `Searched afterwards: ${rows} ${enPlural(rows, { one: 'row', other: 'rows' })} of the store, and every byte of ${files} ${enPlural(files, { one: 'file', other: 'files' })} (${megabytes} MB).`,
  forgetNothingLeft: 'Nothing is left.',
  forgetStillThere: (where: string, rows: number) => `Still there: ${where} (${rows})`,
  forgetLetters: (file: string, times: number) =>
    `The same letters stand ${enPlural(times, { one: 'once', other: `${times} times` })} in ${file} as part of other words, or in scenarios and checklists.`,
  forgetNoRetention: 'No programme in shoptalk.yaml has retention_days: nothing expires.',
  forgetProgramme: (programme: string, before: string, visits: number, files: number) =>
    `${programme}: visits before ${before}: ${visits} erased, files of evidence removed: ${files}`,
};
