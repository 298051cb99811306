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
    out: 'folder na tłumaczenie (inaczej obok oryginału albo w folderze roboczym)',
    export: 'zapisuje plik dla tłumacza: .csv, .tsv albo .xlf (XLIFF)',
    open: 'eksportuje tylko to, co jest do zrobienia',
    noBom: 'tabele bez znacznika kolejności bajtów (arkusze go potrzebują)',
    import: 'wstawia to, co odesłał tłumacz',
    overwrite: 'wstawia też w miejsce tego, co tymczasem przetłumaczono tutaj',
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
      `„${id}” jest dostarczany z programem, a nie ma tu folderu roboczego na jego tłumaczenie`,
    notThere: (file) => `nie ma tłumaczenia ${file}`,
    cannotWrite: (code) => `tego pliku nie da się zapisać (${code})`,
    unknownLine: (id, meant) =>
      meant === undefined
        ? `w oryginale nie ma wiersza „${id}”`
        : `w oryginale nie ma wiersza „${id}”; czy chodziło o „${meant}”?`,
    unreadRow: 'w tym wierszu nie ma identyfikatora i tłumaczenia',
    oneAtATime: (options) => `tych opcji nie można łączyć: ${options}`,
  },
  exchangeWords: {
    voice: {
      customer: 'mówi klient',
      agent: 'mówi pracownik',
      desk: 'widać na ekranie pracownika',
      brief: 'czyta osoba ćwicząca',
      title: 'tytuł',
      value: 'nazwa, kwota lub waluta: może zostać bez zmian',
      advice: 'rada dla osoby ćwiczącej',
      trainer: 'czytają trenerzy i oceniający',
      patterns:
        'wzorce, po jednym w wierszu: jak ludzie to mówią, małymi literami, bez znaków diakrytycznych; własne, więcej lub mniej',
    },
    keep: (slots) => `zachować ${slots}`,
    variant: 'jeden z kilku sposobów powiedzenia tego; „-” go pomija',
    longest: (letters) => `najwyżej znaków: ${letters}`,
    was: (text) => `oryginał się zmienił; przetłumaczono: ${text}`,
    about:
      'Znaczniki i słowa w nawiasach klamrowych wypełnia program: zostają, jak są. „-” pomija jeden z kilku sposobów powiedzenia czegoś. Jednostka z wzorcami ma jeden wzorzec w wierszu: tak ludzie to mówią, małymi literami, bez znaków diakrytycznych; proszę napisać własne, więcej lub mniej.',
    exported: (file, units) =>
      `${file}: zapisano ${units} ${plPlural(units, { one: 'wiersz', few: 'wiersze', many: 'wierszy' })}`,
    taken: (file, count, isTrial) => `${file}: ${isTrial ? 'zostałoby wstawionych' : 'wstawiono'}: ${count}`,
    unknownFormat: (file) => `nazwa „${file}” nie mówi, jaki to format`,
    noFile: 'nie ma takiego pliku',
    cannotRead: (code) => `tego pliku nie da się odczytać (${code})`,
    tooLarge: 'ten plik ma ponad 16 MB',
    notUnicode: 'to nie jest ani UTF-8, ani UTF-16',
    noColumns: (names) => `pierwszy wiersz nie wymienia kolumn: ${names}`,
    openQuote: 'cudzysłów, który otwiera się w tym wierszu, nigdzie się nie zamyka',
    longRow: 'ten wiersz ma ponad milion znaków albo 5000 komórek',
    wideRow: (cells, columns) => `wiersz ma komórek: ${cells}, a pierwszy wiersz wymienia kolumn: ${columns}`,
    noId: 'tłumaczenie bez identyfikatora',
    notXml: (what) => `niepoprawny XML: ${what}`,
    doctype: 'plików z deklaracją typu dokumentu się nie czyta',
    tooDeep: 'zbyt głębokie zagnieżdżenie',
    noXliff: (name) => `to jest „${name}”, a nie „xliff”`,
    lostTag: (id) => `„${id}”: nic nie mówi, co oznacza znacznik w tym tłumaczeniu`,
    otherLanguage: (given, wanted) => `to tłumaczenie na „${given}”, a nie „${wanted}”`,
    otherSource: (id) => `żaden wiersz tego pliku nie należy do „${id}”`,
    conflict: (id, here, given) => `„${id}”: tutaj teraz „${here}”, w pliku „${given}”`,
    twice: (id, line) => `„${id}” jest też w wierszu ${line}, z innym tłumaczeniem`,
    changed: (id, now) => `„${id}”: oryginał mówi teraz „${now}”`,
  },
};
