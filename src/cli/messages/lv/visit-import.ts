import { lvPlural } from '../../../language/plural.js';
import type { VisitImportMessages } from '../messages.js';

const visits = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'apmeklējumu', one: 'apmeklējums', other: 'apmeklējumi' })}`;

/** Visits that come from other programs. */
export const lvVisitImport: VisitImportMessages = {
  visitImportSummary:
    'ielasa apmeklējumus: KoboToolbox un ODK eksportus, tabulas ar vienu rindu uz apmeklējumu',
  importFilesArgument: 'CSV vai JSON faili vai - standarta ievadei',
  optionImportChecklist: 'apmeklējumu kontrolsaraksts, ja fails to nenosauc',
  optionImportSite: 'vieta, ja apmeklējums to nenosauc',
  optionImportDay: 'apmeklējumu diena, ja tie to nenosauc, GGGG-MM-DD',
  optionImportDrafts: 'saglabā arī nepabeigtus apmeklējumus kā melnrakstus',
  optionImportDryRun: 'pasaka, kas tiktu saglabāts, un neko nesaglabā',
  importWords: {
    done: (kept: number, known: number, refused: number) =>
      `Saglabāti: ${visits(kept)}, jau zināmi: ${known}, noraidīti: ${refused}.`,
    wouldKeep: (kept: number, refused: number) =>
      `Nekas nav saglabāts. Tiktu saglabāti: ${kept}, noraidīti: ${refused}.`,
    drafts: (count: number) => `Nepabeigti, saglabāti kā melnraksti: ${count}.`,
    progress: (kept: number, refused: number) => `nolasīti: ${visits(kept)}, noraidīti: ${refused}`,
    answer: (column: string, given: string, why: string) => `kolonna „${column}”: „${given}” – ${why}`,
    unanswered: (question: string, column?: string) =>
      column === undefined
        ? `neviena kolonna neatbild uz ${question}`
        : `kolonna „${column}”: nav atbildes uz ${question}`,
    commentMissing: (question: string, column?: string) =>
      column === undefined
        ? `atbildei uz ${question} vajag komentāru, bet kolonnas tam nav`
        : `kolonna „${column}”: atbildei uz ${question} vajag komentāru`,
    twice: (column: string, other: string) =>
      `kolonnas „${other}” un „${column}” par vienu jautājumu saka atšķirīgi`,
    tooLong: (column: string, most: number) => `kolonna „${column}”: tekstā ir vairāk nekā ${most} zīmju`,
    rowTooLong: 'rindā ir vairāk nekā miljons zīmju',
    noSite: 'apmeklējums nenosauc vietu',
    noDay: 'apmeklējums nenosauc dienu',
    badDay: (column: string, given: string) => `kolonna „${column}”: „${given}” nav diena`,
    notJson: 'tas nav JSON',
    neverClosed: 'pēdiņa vai iekava, kas šeit atveras, nekur neaizveras',
    extraCells: 'rindā ir vairāk šūnu nekā pirmajā rindā kolonnu',
    nothingThere: 'zem pirmās rindas nekā nav',
    unknownColumn: (column: string, meant?: string) =>
      meant === undefined
        ? `kolonna „${column}” nepieder nevienam jautājumam un nav nolasīta`
        : `kolonna „${column}” nepieder nevienam jautājumam un nav nolasīta; vai domājāt „${meant}”?`,
    whichChecklist: 'nekur nav teikts, pēc kura saraksta šie apmeklējumi ir',
    unknownChecklist: (id: string) => `saraksta „${id}” nav`,
  },
};
