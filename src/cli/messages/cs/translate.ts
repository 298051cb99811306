import { csPlural } from '../../../language/plural.js';
import type { TranslateMessages } from '../messages.js';

/** `scenario translate` and `rubric translate`. */
export const csTranslate: TranslateMessages = {
  translateSummary: 'vytvoří nebo doplní překlad, ukáže jeho stav, zkontroluje ho',
  translateOptions: {
    to: 'jazyk překladu, například cs; bez této volby: stav všech jazyků',
    todo: 'vypíše, co zbývá: id, tabulátor, originál',
    all: 'vypíše tak všechny řádky, nejen ty, které zbývají',
    fill: 'vloží řádky ze souboru: id, tabulátor, překlad („-“ variantu vynechá)',
    check: 'vyjmenuje všechno, co je s překladem v nepořádku',
    dryRun: 'řekne, co by se stalo, a nic nezapíše',
    dropOrphans: 'odstraní překlady řádků, které už v originálu nejsou',
    out: 'složka pro překlad (jinak vedle originálu nebo v pracovní složce)',
  },
  translateWords: {
    written: (file) => `${file}: zapsáno`,
    wouldWrite: (file) => `${file}: bylo by zapsáno`,
    unchanged: (file) => `${file}: není co měnit`,
    checked: (file, problems) =>
      problems === 0
        ? `${file}: vše v pořádku`
        : `${file}: ${problems} ${csPlural(problems, { one: 'připomínka', few: 'připomínky', other: 'připomínek' })}`,
    done: (done, total, percent) => `hotovo: ${done} z ${total} (${percent} %)`,
    fresh: (count) => `nové (${count})`,
    missing: (count) => `k překladu (${count})`,
    stale: (count) => `neaktuální (${count})`,
    orphaned: (count) => `v originálu už nejsou (${count})`,
    withoutPatterns: (count) => `bez vzorů (${count})`,
    dropped: (count) => `odstraněno (${count})`,
    ownCopy: (file) => `Soubory dodané s programem zůstávají, jak jsou; váš překlad je ${file}.`,
    columnLanguage: 'jazyk',
    columnOpen: 'zbývá',
    columnStale: 'neaktuální',
    columnOrphaned: 'osiřelé',
    columnFile: 'soubor',
    noFile: 'zatím není',
    noLanguage: (given) => `„${given}“ není kód jazyka podle ISO 639-1`,
    ownLanguage: (code) => `sám originál je v jazyce „${code}“`,
    whichLanguage: 'není řečeno, do kterého jazyka se překládá',
    noStock: (code) => `pro jazyk „${code}“ nejsou stálé repliky zákazníka`,
    nowhere: (id) => `„${id}“ je dodáván s programem a není tu pracovní složka pro jeho překlad`,
    notThere: (file) => `překlad ${file} neexistuje`,
    cannotWrite: (code) => `tento soubor nelze zapsat (${code})`,
    unknownLine: (id, meant) =>
      meant === undefined
        ? `originál nemá řádek „${id}“`
        : `originál nemá řádek „${id}“; měli jste na mysli „${meant}“?`,
    unreadRow: 'na tomto řádku není id a překlad',
    oneAtATime: (options) => `tyto volby k sobě nepatří: ${options}`,
  },
};
