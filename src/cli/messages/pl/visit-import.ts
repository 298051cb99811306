import { plPlural } from '../../../language/plural.js';
import type { VisitImportMessages } from '../messages.js';

const visits = (n: number): string => `${n} ${plPlural(n, { one: 'wizyta', few: 'wizyty', many: 'wizyt' })}`;

/** Visits that come from other programs. */
export const plVisitImport: VisitImportMessages = {
  visitImportSummary: 'wczytuje wizyty: eksporty KoboToolbox i ODK, tabele z jednym wierszem na wizytę',
  importFilesArgument: 'pliki CSV lub JSON albo - dla standardowego wejścia',
  optionImportChecklist: 'lista kontrolna wizyt, jeśli plik jej nie podaje',
  optionImportSite: 'miejsce, jeśli wizyta go nie podaje',
  optionImportDay: 'dzień wizyt, jeśli go nie podają, RRRR-MM-DD',
  optionImportDrafts: 'przyjmuje też niedokończone wizyty, jako szkice',
  optionImportDryRun: 'mówi, co zostałoby zapisane, i niczego nie zapisuje',
  importWords: {
    done: (kept: number, known: number, refused: number) =>
      `Zapisano: ${visits(kept)}, znane już: ${known}, odrzucono: ${refused}.`,
    wouldKeep: (kept: number, refused: number) =>
      `Niczego nie zapisano. Byłoby zapisanych: ${kept}, odrzuconych: ${refused}.`,
    drafts: (count: number) => `Niedokończone, zapisane jako szkice: ${count}.`,
    progress: (kept: number, refused: number) => `odczytano: ${visits(kept)}, odrzucono: ${refused}`,
    answer: (column: string, given: string, why: string) => `kolumna „${column}”: „${given}” – ${why}`,
    unanswered: (question: string, column?: string) =>
      column === undefined
        ? `żadna kolumna nie odpowiada na ${question}`
        : `kolumna „${column}”: brak odpowiedzi na ${question}`,
    commentMissing: (question: string, column?: string) =>
      column === undefined
        ? `odpowiedź na ${question} wymaga komentarza, a nie ma na niego kolumny`
        : `kolumna „${column}”: odpowiedź na ${question} wymaga komentarza`,
    twice: (column: string, other: string) =>
      `kolumny „${other}” i „${column}” mówią co innego o jednym pytaniu`,
    tooLong: (column: string, most: number) => `kolumna „${column}”: tekst ma ponad ${most} znaków`,
    rowTooLong: 'wiersz ma ponad milion znaków',
    noSite: 'wizyta nie podaje miejsca',
    noDay: 'wizyta nie podaje dnia',
    badDay: (column: string, given: string) => `kolumna „${column}”: „${given}” to nie dzień`,
    notJson: 'to nie jest JSON',
    neverClosed: 'cudzysłów lub nawias, który się tu otwiera, nigdzie się nie zamyka',
    extraCells: 'wiersz ma więcej komórek, niż pierwszy wiersz ma kolumn',
    nothingThere: 'pod pierwszym wierszem nic nie ma',
    unknownColumn: (column: string, meant?: string) =>
      meant === undefined
        ? `kolumna „${column}” nie należy do żadnego pytania i nie została odczytana`
        : `kolumna „${column}” nie należy do żadnego pytania i nie została odczytana; czy chodziło o „${meant}”?`,
    whichChecklist: 'nic nie mówi, według jakiej listy są te wizyty',
    unknownChecklist: (id: string) => `nie ma listy „${id}”`,
  },
};
