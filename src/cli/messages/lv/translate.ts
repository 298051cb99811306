import { lvPlural } from '../../../language/plural.js';
import type { TranslateMessages } from '../messages.js';

/** `scenario translate` and `rubric translate`. */
export const lvTranslate: TranslateMessages = {
  translateSummary: 'izveido vai papildina tulkojumu, parāda tā stāvokli, pārbauda to',
  translateOptions: {
    to: 'tulkojuma valoda, piemēram, lv; bez šīs opcijas: visu valodu stāvoklis',
    todo: 'izdrukā to, kas vēl darāms: id, tabulators, oriģināls',
    all: 'tā izdrukā visas rindas, ne tikai darāmās',
    fill: 'ieliek faila rindas: id, tabulators, tulkojums („-” izlaiž variantu)',
    check: 'nosauc visu, kas tulkojumā nav kārtībā',
    dryRun: 'pasaka, kas notiktu, un neko neieraksta',
    dropOrphans: 'izņem tulkojumus rindām, kuru oriģinālā vairs nav',
    out: 'mape tulkojumam (citādi blakus oriģinālam vai darba mapē)',
    export: 'ieraksta failu tulkotājam: .csv, .tsv vai .xlf (XLIFF)',
    open: 'eksportē tikai to, kas vēl darāms',
    noBom: 'tabulas bez baitu secības zīmes (izklājlapām tā vajadzīga)',
    import: 'ieliek to, ko tulkotājs atsūtījis',
    overwrite: 'ieliek arī tā vietā, kas pa šo laiku iztulkots šeit',
  },
  translateWords: {
    written: (file) => `${file}: ierakstīts`,
    wouldWrite: (file) => `${file}: tiktu ierakstīts`,
    unchanged: (file) => `${file}: nav ko mainīt`,
    checked: (file, problems) =>
      problems === 0
        ? `${file}: viss kārtībā`
        : `${file}: ${problems} ${lvPlural(problems, { zero: 'piezīmju', one: 'piezīme', other: 'piezīmes' })}`,
    done: (done, total, percent) => `gatavs: ${done} no ${total} (${percent} %)`,
    fresh: (count) => `jaunas (${count})`,
    missing: (count) => `jātulko (${count})`,
    stale: (count) => `novecojušas (${count})`,
    orphaned: (count) => `oriģinālā vairs nav (${count})`,
    withoutPatterns: (count) => `bez paraugiem (${count})`,
    dropped: (count) => `izņemtas (${count})`,
    ownCopy: (file) => `Programmas faili paliek, kādi ir; jūsu tulkojums ir ${file}.`,
    columnLanguage: 'valoda',
    columnOpen: 'darāms',
    columnStale: 'novecojis',
    columnOrphaned: 'lieks',
    columnFile: 'fails',
    noFile: 'vēl nav',
    noLanguage: (given) => `„${given}” nav valodas kods pēc ISO 639-1`,
    ownLanguage: (code) => `pats oriģināls ir valodā „${code}”`,
    whichLanguage: 'nav pateikts, kurā valodā tulkot',
    noStock: (code) => `valodai „${code}” nav klienta vispārīgo repliku`,
    nowhere: (id) => `„${id}” nāk līdzi programmai, un šeit nav darba mapes tā tulkojumam`,
    notThere: (file) => `tulkojuma ${file} nav`,
    cannotWrite: (code) => `šo failu nevar ierakstīt (${code})`,
    unknownLine: (id, meant) =>
      meant === undefined
        ? `oriģinālā nav rindas „${id}”`
        : `oriģinālā nav rindas „${id}”; vai domājāt „${meant}”?`,
    unreadRow: 'šajā rindā nav id un tulkojuma',
    oneAtATime: (options) => `šīs opcijas neder kopā: ${options}`,
  },
  exchangeWords: {
    voice: {
      customer: 'saka klients',
      agent: 'saka darbinieks',
      desk: 'redzams darbinieka ekrānā',
      brief: 'lasa tas, kas vingrinās',
      title: 'virsraksts',
      value: 'vārds, summa vai valūta: drīkst palikt',
      advice: 'padoms tam, kas vingrinās',
      trainer: 'lasa pasniedzēji un vērtētāji',
      patterns:
        'paraugi, katrā rindā viens: kā cilvēki to saka, maziem burtiem bez diakritiskajām zīmēm; savi, vairāk vai mazāk',
    },
    keep: (slots) => `paturēt ${slots}`,
    variant: 'viens no vairākiem veidiem, kā to pateikt; „-” to izlaiž',
    longest: (letters) => `ne vairāk zīmju kā ${letters}`,
    was: (text) => `oriģināls ir mainījies; tulkots bija: ${text}`,
    about:
      'Birkas un vārdus figūriekavās aizpilda programma: tie paliek, kādi ir. „-” izlaiž vienu no vairākiem veidiem, kā kaut ko pateikt. Paraugu vienībā katrā rindā ir viens paraugs: kā cilvēki to saka, maziem burtiem bez diakritiskajām zīmēm; rakstiet savus, vairāk vai mazāk.',
    exported: (file, units) =>
      `${file}: ${lvPlural(units, { zero: 'ierakstītas', one: 'ierakstīta', other: 'ierakstītas' })} ${units} ${lvPlural(units, { zero: 'rindu', one: 'rinda', other: 'rindas' })}`,
    taken: (file, count, isTrial) =>
      `${file}: ${isTrial ? 'tiktu ielikti tulkojumi' : 'ielikti tulkojumi'}: ${count}`,
    unknownFormat: (file) => `nosaukums „${file}” nepasaka, kāds tas ir formāts`,
    noFile: 'tāda faila nav',
    cannotRead: (code) => `šo failu nevar nolasīt (${code})`,
    tooLarge: 'šajā failā ir vairāk nekā 16 MB',
    notUnicode: 'tas nav ne UTF-8, ne UTF-16',
    noColumns: (names) => `pirmā rinda nenosauc kolonnas: ${names}`,
    openQuote: 'pēdiņas, kas šajā rindā atveras, nekur neaizveras',
    longRow: 'šajā rindā ir vairāk nekā miljons zīmju vai 5000 šūnu',
    wideRow: (cells, columns) => `rindā šūnu: ${cells}, pirmā rinda nosauc kolonnu: ${columns}`,
    noId: 'tulkojums bez id',
    notXml: (what) => `kļūdains XML: ${what}`,
    doctype: 'failus ar dokumenta tipa deklarāciju nelasa',
    tooDeep: 'pārāk dziļi ligzdots',
    noXliff: (name) => `tas ir „${name}”, nevis „xliff”`,
    lostTag: (id) => `„${id}”: nekas nepasaka, ko nozīmē birka šajā tulkojumā`,
    otherLanguage: (given, wanted) => `tas ir tulkojums valodā „${given}”, nevis „${wanted}”`,
    otherSource: (id) => `neviena šī faila rinda nepieder pie „${id}”`,
    conflict: (id, here, given) => `„${id}”: šeit tagad „${here}”, failā „${given}”`,
    twice: (id, line) => `„${id}” ir arī ${line}. rindā ar citu tulkojumu`,
    changed: (id, now) => `„${id}”: oriģināls tagad saka „${now}”`,
  },
};
