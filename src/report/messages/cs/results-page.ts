import { csPlural } from '../../../language/plural.js';
import type { ResultsPageMessages } from '../results-page-messages.js';

/** Words of the results as a page that is read and printed. */
export const csResultsPage: ResultsPageMessages = {
  thousands: '\u00a0',
  week: (week) => `${week}. týd.`,
  quarter: (quarter) => `${quarter}. čtvrtl.`,
  grain: { day: 'po dnech', week: 'po týdnech', month: 'po měsících', quarter: 'po čtvrtletích' },

  kicker: 'Zpráva o kvalitě obsluhy',
  madeWith: 'Sestaveno v programu Shoptalk. Každé číslo pochází ze zaznamenaných odpovědí.',
  skip: 'Přejít k výsledkům',
  contents: 'V této zprávě',
  theme: 'Světlý / tmavý',
  search: 'Hledat v této tabulce',
  count: (n, plain, counted) =>
    `${n} ${csPlural(
      plain,
      {
        visit: { one: 'návštěvy', few: 'návštěv', other: 'návštěv' },
        session: { one: 'nácviku', few: 'nácviků', other: 'nácviků' },
        record: { one: 'návštěvy nebo nácviku', few: 'návštěv a nácviků', other: 'návštěv a nácviků' },
      }[counted],
    )}`,
  n: (n) => `n ${n}`,
  fromTo: (from, to) => `od ${from} do ${to}`,
  interval: (range) => `95% interval ${range}`,
  noInterval: 'na interval je údajů málo',
  noFigure: 'bez údaje',
  numbers: 'Čísla k tomuto grafu',
  more: (n) => `Zbývající (${n}) jsou v tabulkách CSV.`,
  records: { visit: 'Návštěvy', session: 'Nácviky', record: 'Záznamy' },
  questions: 'Otázky',
  withError: 's chybou',
  notApplicable: 'netýká se',
  chart: 'graf',

  tiles: {
    ofHundred: 'ze 100',
    noPrevious: 'není s čím porovnat',
    notApproved: (n) => `zatím neschváleno: ${n}`,
  },

  short: {
    title: 'Ve zkratce',
    score: (score, interval, records) => `Průměrné skóre je ${score} ze 100 (${interval}), z ${records}.`,
    up: (points, interval) => `To je o ${points} b. lepší než v předchozím období (${interval}).`,
    down: (points, interval) => `To je o ${points} b. horší než v předchozím období (${interval}).`,
    same: (points) =>
      `Zda je to lepší, nebo horší než v předchozím období, nelze říci: rozdíl ${points} b. může být náhoda.`,
    targetsMissed: (families) => `Nesplněné cíle u závažných chyb: ${families}.`,
    targetsMet: 'Všechny cíle u závažných chyb jsou splněny.',
    targetsOpen: 'Žádný cíl u závažných chyb není zjevně nesplněn; u některých to zatím nelze říci.',
    family: (name, share, target) => `${name} ${share}, cíl ${target}`,
    standing: (divisions, parts) => `${divisions} – ${parts.join('; ')}.`,
    above: (names) => `zřetelně lepší než ostatní: ${names}`,
    below: (names) => `zřetelně slabší: ${names}`,
    alike: 'nic se zřetelně neliší od ostatních',
    open: (n) => `příliš málo údajů pro pořadí: ${n}`,
    andMore: (names, n) => `${names} a další: ${n}`,
    worst: (title, share) => `Nejvíc se ztrácí u „${title}“: ${share} možných bodů.`,
  },

  sections: {
    trend: {
      title: 'Zlepšujeme se?',
      lead: 'Průměrné skóre v čase. Pás je 95% interval: kde se dva pásy hodně překrývají, může být rozdíl náhoda.',
    },
    critical: {
      title: 'Stalo se něco závažného?',
      lead: 'Podíl návštěv bez jediné kritické chyby, zvlášť pro tři druhy, vedle cíle.',
    },
    where: {
      title: 'Kde je to dobré a kde ne?',
      lead: 'Každá značka je průměrné skóre, široká čára jeho 95% interval. Pořadí má jen to, kde je návštěv dost.',
    },
    what: {
      title: 'Na čem pracovat?',
      lead: 'Získané body z možných: na cestě zákazníka a otázku po otázce.',
    },
    words: {
      title: 'Slovy lidí',
      lead: 'Co bylo zapsáno k odpovědím: chvíle, které vážily nejvíc, a nejnovější poznámky.',
    },
    evaluators: {
      title: 'Vidí hodnotitelé totéž?',
      lead: 'Jak hodnotitelé hodnotí a jak moc se každý liší od ostatních na stejných místech.',
    },
    customers: {
      title: 'Co říkají zákazníci?',
      lead: 'Odpovědi skutečných zákazníků ze stejného období a míst, vedle skóre.',
    },
    training: {
      title: 'Nácvik vedle návštěv',
      lead: 'Obojí hodnotí stejná kritéria: co se daří při nácviku a co z toho dojde až do prodejny.',
    },
    others: { title: 'Z jiných stran', lead: 'Tytéž výsledky v jiném členění.' },
    reading: { title: 'Jak číst tuto zprávu', lead: 'Co čísla znamenají a jak jsou jistá.' },
    appendix: { title: 'Všechna čísla', lead: 'Úplné seznamy a každá otázka. Záhlaví tabulek řadí.' },
  },

  trend: {
    description: (first, firstLabel, last, lastLabel, n) =>
      `Od ${first} (${firstLabel}) k ${last} (${lastLabel}), bodů v čase: ${n}. Tabulka níže uvádí každé číslo.`,
    one: 'Je jen jeden bod v čase: vývoj zatím nelze ukázat.',
    few: (n) => `body v čase s méně než ${n} nejsou nakresleny`,
    spread: 'Jak jsou skóre rozložena',
    under: (score) => `pod ${score}`,
    orMore: (score) => `${score} a více`,
    band: 'pás: 95% interval; n: počet záznamů',
    target: (score) => `přerušovaná čára: hranice splnění, ${score}`,
  },

  critical: {
    families: {
      customer: 'Kritické pro zákazníka',
      business: 'Kritické pro firmu',
      compliance: 'Kritické pro předpisy',
    },
    about: {
      customer: 'špatné zacházení, chybná informace nebo žádné řešení',
      business: 'zbytečný náklad nebo ztracený prodej',
      compliance: 'právo, soukromí nebo předepsaná slova',
    },
    verdict: { met: 'cíl splněn', 'not-met': 'cíl nesplněn', 'cannot-tell': 'zatím nelze říci' },
    none: 'Žádná kritická otázka se zde neuplatnila.',
    note: '„Splněn“ a „nesplněn“ je řečeno jen tam, kde celý interval leží na jedné straně cíle (svislá čára).',
  },

  places: {
    standing: { above: 'zřetelně lepší', below: 'zřetelně slabší', 'cannot-tell': 'bez zřetelného rozdílu' },
    unrankable: { few: 'na pořadí málo údajů', wide: 'na pořadí příliš nejisté' },
    legend: '▲ zřetelně lepší než ostatní · ● bez zřetelného rozdílu · ▼ zřetelně slabší · ○ bez pořadí',
    middle: (n) => `… mezi nimi: ${n}; úplný seznam je na konci zprávy …`,
    grid: (divisions) => `Podíl bodů v částech: ${divisions}`,
    overTime: (divisions) => `Průměrné skóre v čase: ${divisions}`,
    before: (period) => `□ předchozí období: ${period}`,
    gridNote: 'Teplé odstíny jsou nízké, studené vysoké; šedá čísla stojí na méně než deseti záznamech.',
  },

  what: {
    advice: 'Co dělat',
    critical: (family) => `kritické: ${family}`,
  },

  evaluators: {
    note: 'Body skóre proti návštěvám jiných hodnotitelů na stejných místech. Kde čára protíná 0, nelze říci nic.',
    stricter: 'přísnější',
    milder: 'mírnější',
  },

  customers: {
    answers: (n, plain) => `${n} ${csPlural(plain, { one: 'odpověď', few: 'odpovědi', other: 'odpovědí' })}`,
    agreement: 'Jde skóre ruku v ruce s tím, co zákazníci cítí?',
    agrees: {
      together: 'ano: kde je skóre vyšší, jsou zákazníci spokojenější',
      against: 'ne: kde je skóre vyšší, jsou zákazníci méně spokojení',
      open: 'nelze říci: může jít o náhodu',
    },
    pairs: 'místa a měsíce',
    rho: 'pořadová korelace (Spearmanovo ρ)',
  },

  training: {
    criteria: 'Kritéria, která mají obojí, od největšího rozdílu',
    legend: '● návštěvy · □ nácvik',
  },

  glossary: [
    [
      'Skóre',
      'Získané body z možných, vážené podle kontrolního seznamu, od 0 do 100. Co se netýkalo nebo nebylo hodnoceno, se vynechává a nikdy se nepočítá jako 0. Body navíc mohou skóre zvednout nad 100.',
    ],
    [
      'Splněno',
      'Skóre dosáhlo hranice a žádná kritická otázka neselhala. Návštěva s 92 body a kritickou chybou je nesplněná a svých 92 stále ukazuje.',
    ],
    [
      '95% interval',
      'Kdyby se za stejných podmínek udělal stejný počet návštěv znovu, ležela by skutečná hodnota v takovém intervalu 95krát ze 100. Široký interval znamená: počkat na další návštěvy. Průměry podle Studentova t, podíly podle Wilsona.',
    ],
    ['n', 'Z kolika návštěv nebo nácviků číslo vzniklo. Méně než deset nikdy nemá pořadí.'],
    [
      'Zřetelně lepší, zřetelně slabší',
      'Rozdíl proti všem ostatním dohromady je větší, než vysvětlí náhoda, s ohledem na počet srovnání (Bonferroni).',
    ],
    [
      'Kritické chyby',
      'Zákazník: špatné zacházení, chybná informace, žádné řešení. Firma: zbytečný náklad, ztracený příjem. Předpisy: právo, soukromí, předepsaná slova. S takovou chybou je návštěva nesplněná bez ohledu na skóre.',
    ],
    [
      'Lidé',
      'Zaměstnanci a hodnotitelé vystupují pod pseudonymy, pokud program nestanoví jinak. Výsledky slouží ke zlepšení obsluhy, ne k propouštění.',
    ],
  ],
};
