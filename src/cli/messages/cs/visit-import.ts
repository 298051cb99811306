import { csPlural } from '../../../language/plural.js';
import type { VisitImportMessages } from '../messages.js';

const visits = (n: number): string =>
  `${n} ${csPlural(n, { one: 'návštěva', few: 'návštěvy', other: 'návštěv' })}`;

/** Visits that come from other programs. */
export const csVisitImport: VisitImportMessages = {
  visitImportSummary: 'načte návštěvy: exporty z KoboToolbox a ODK, tabulky s jedním řádkem na návštěvu',
  importFilesArgument: 'soubory CSV nebo JSON, nebo - pro standardní vstup',
  optionImportChecklist: 'kontrolní seznam návštěv, pokud ho soubor neuvádí',
  optionImportSite: 'místo, pokud ho návštěva neuvádí',
  optionImportDay: 'den návštěv, pokud ho neuvádějí, RRRR-MM-DD',
  optionImportDrafts: 'uloží i nedokončené návštěvy, jako rozepsané',
  optionImportDryRun: 'řekne, co by se uložilo, a nic neuloží',
  importWords: {
    done: (kept: number, known: number, refused: number) =>
      `Uloženo: ${visits(kept)}, už známo: ${known}, odmítnuto: ${refused}.`,
    wouldKeep: (kept: number, refused: number) =>
      `Nic se neuložilo. Uložilo by se: ${kept}, odmítlo: ${refused}.`,
    drafts: (count: number) => `Nedokončené, uložené jako rozepsané: ${count}.`,
    progress: (kept: number, refused: number) => `načteno: ${visits(kept)}, odmítnuto: ${refused}`,
    answer: (column: string, given: string, why: string) => `sloupec „${column}“: „${given}“ – ${why}`,
    unanswered: (question: string, column?: string) =>
      column === undefined
        ? `žádný sloupec neodpovídá na ${question}`
        : `sloupec „${column}“: chybí odpověď na ${question}`,
    commentMissing: (question: string, column?: string) =>
      column === undefined
        ? `odpověď na ${question} potřebuje komentář a není pro něj sloupec`
        : `sloupec „${column}“: odpověď na ${question} potřebuje komentář`,
    twice: (column: string, other: string) =>
      `sloupce „${other}“ a „${column}“ říkají o jedné otázce každý něco jiného`,
    tooLong: (column: string, most: number) => `sloupec „${column}“: text má víc než ${most} znaků`,
    rowTooLong: 'řádek má víc než milion znaků',
    noSite: 'návštěva neuvádí místo',
    noDay: 'návštěva neuvádí den',
    badDay: (column: string, given: string) => `sloupec „${column}“: „${given}“ není den`,
    notJson: 'tohle není JSON',
    neverClosed: 'uvozovka nebo závorka, která se tu otevírá, se nikde nezavírá',
    extraCells: 'řádek má víc buněk, než má první řádek sloupců',
    nothingThere: 'pod prvním řádkem nic není',
    unknownColumn: (column: string, meant?: string) =>
      meant === undefined
        ? `sloupec „${column}“ nepatří k žádné otázce a nenačetl se`
        : `sloupec „${column}“ nepatří k žádné otázce a nenačetl se; měli jste na mysli „${meant}“?`,
    whichChecklist: 'nikde se neříká, podle kterého seznamu tyto návštěvy jsou',
    unknownChecklist: (id: string) => `seznam „${id}“ není`,
  },
};
