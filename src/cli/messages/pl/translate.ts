import { plPlural } from '../../../language/plural.js';
import type { TranslateMessages } from '../messages.js';

/** `scenario translate` and `rubric translate`. */
export const plTranslate: TranslateMessages = {
  translateSummary: 'tworzy lub uzupełnia tłumaczenie, pokazuje jego stan, sprawdza je',
  translateOptions: {
    to: 'język tłumaczenia, na przykład pl; bez tej opcji: stan wszystkich języków',
    todo: 'wypisuje to, co jest do zrobienia: identyfikator, tabulator, oryginał',
    all: 'wypisuje tak wszystkie wiersze, nie tylko te do zrobienia',
    fill: 'wstawia wiersze z pliku: identyfikator, tabulator, tłumaczenie („-” pomija wariant)',
    check: 'wymienia wszystko, co jest w tłumaczeniu nie tak',
    dryRun: 'mówi, co by się stało, i niczego nie zapisuje',
    dropOrphans: 'usuwa tłumaczenia wierszy, których w oryginale już nie ma',
    out: 'folder na tłumaczenie (inaczej obok oryginału albo w przestrzeni roboczej)',
  },
  translateWords: {
    written: (file) => `${file}: zapisano`,
    wouldWrite: (file) => `${file}: zostałby zapisany`,
    unchanged: (file) => `${file}: nie ma nic do zmiany`,
    checked: (file, problems) =>
      problems === 0
        ? `${file}: wszystko w porządku`
        : `${file}: ${problems} ${plPlural(problems, { one: 'uwaga', few: 'uwagi', many: 'uwag' })}`,
    done: (done, total, percent) => `gotowe: ${done} z ${total} (${percent} %)`,
    fresh: (count) => `nowe (${count})`,
    missing: (count) => `do przetłumaczenia (${count})`,
    stale: (count) => `nieaktualne (${count})`,
    orphaned: (count) => `w oryginale już ich nie ma (${count})`,
    withoutPatterns: (count) => `bez wzorców (${count})`,
    dropped: (count) => `usunięto (${count})`,
    ownCopy: (file) => `Pliki dostarczone z programem pozostają bez zmian; własne tłumaczenie to ${file}.`,
    columnLanguage: 'język',
    columnOpen: 'otwarte',
    columnStale: 'nieaktualne',
    columnOrphaned: 'osierocone',
    columnFile: 'plik',
    noFile: 'jeszcze nie ma',
    noLanguage: (given) => `„${given}” to nie kod języka według ISO 639-1`,
    ownLanguage: (code) => `sam oryginał jest w języku „${code}”`,
    whichLanguage: 'nie podano, na jaki język tłumaczyć',
    noStock: (code) => `nie ma stałych kwestii klienta dla języka „${code}”`,
    nowhere: (id) =>
      `„${id}” jest dostarczany z programem, a nie ma tu przestrzeni roboczej na jego tłumaczenie`,
    notThere: (file) => `nie ma tłumaczenia ${file}`,
    cannotWrite: (code) => `tego pliku nie da się zapisać (${code})`,
    unknownLine: (id, meant) =>
      meant === undefined
        ? `w oryginale nie ma wiersza „${id}”`
        : `w oryginale nie ma wiersza „${id}”; czy chodziło o „${meant}”?`,
    unreadRow: 'w tym wierszu nie ma identyfikatora i tłumaczenia',
    oneAtATime: (options) => `tych opcji nie można łączyć: ${options}`,
  },
};
