import { lvPlural } from '../../../language/plural.js';
import type { TranslateMessages } from '../messages.js';

/** `scenario translate` and `rubric translate`. */
export const lvTranslate: TranslateMessages = {
  translateSummary: 'izveido vai papildina tulkojumu, parāda tā stāvokli, pārbauda to',
  translateOptions: {
    to: 'tulkojuma valoda, piemēram, lv; bez šīs opcijas: visu valodu stāvoklis',
    todo: 'izdrukā to, kas vēl darāms: id, tabulators, oriģināls',
    all: 'tā izdrukā visas rindas, ne tikai darāmās',
    fill: 'ieliek faila rindas: id, tabulators, tulkojums („-“ izlaiž variantu)',
    check: 'nosauc visu, kas tulkojumā nav kārtībā',
    dryRun: 'pasaka, kas notiktu, un neko neieraksta',
    dropOrphans: 'izņem tulkojumus rindām, kuru oriģinālā vairs nav',
    out: 'mape tulkojumam (citādi blakus oriģinālam vai darba mapē)',
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
    noLanguage: (given) => `„${given}“ nav valodas kods pēc ISO 639-1`,
    ownLanguage: (code) => `pats oriģināls ir valodā „${code}“`,
    whichLanguage: 'nav pateikts, kurā valodā tulkot',
    noStock: (code) => `valodai „${code}“ nav klienta pastāvīgo repliku`,
    nowhere: (id) => `„${id}“ nāk līdzi programmai, un šeit nav darba mapes tā tulkojumam`,
    notThere: (file) => `tulkojuma ${file} nav`,
    cannotWrite: (code) => `šo failu nevar ierakstīt (${code})`,
    unknownLine: (id, meant) =>
      meant === undefined
        ? `oriģinālā nav rindas „${id}“`
        : `oriģinālā nav rindas „${id}“; vai domājāt „${meant}“?`,
    unreadRow: 'šajā rindā nav id un tulkojuma',
    oneAtATime: (options) => `šīs opcijas neder kopā: ${options}`,
  },
};
