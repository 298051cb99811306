import { lvPlural } from '../../../language/plural.js';
import type { ResultsPageMessages } from '../results-page-messages.js';

/** Words of the results as a page that is read and printed. */
export const lvResultsPage: ResultsPageMessages = {
  thousands: '\u00a0',
  week: (week) => `${week}. ned.`,
  quarter: (quarter) => `${quarter}. cet.`,
  grain: { day: 'pa dienām', week: 'pa nedēļām', month: 'pa mēnešiem', quarter: 'pa ceturkšņiem' },

  kicker: 'Pārskats par apkalpošanas kvalitāti',
  madeWith: 'Sagatavots programmā Shoptalk. Katrs skaitlis nāk no reģistrētām atbildēm.',
  skip: 'Pāriet pie rezultātiem',
  contents: 'Šajā pārskatā',
  theme: 'Gaišs / tumšs',
  search: 'Meklēt šajā tabulā',
  count: (n, plain, counted) =>
    `${n} ${lvPlural(
      plain,
      {
        visit: { zero: 'apmeklējumiem', one: 'apmeklējuma', other: 'apmeklējumiem' },
        session: { zero: 'treniņiem', one: 'treniņa', other: 'treniņiem' },
        record: {
          zero: 'apmeklējumiem un treniņiem',
          one: 'apmeklējuma vai treniņa',
          other: 'apmeklējumiem un treniņiem',
        },
      }[counted],
    )}`,
  n: (n) => `n ${n}`,
  fromTo: (from, to) => `no ${from} līdz ${to}`,
  interval: (range) => `95\u00a0% intervāls ${range}`,
  noInterval: 'intervālam datu ir par maz',
  noFigure: 'nav datu',
  numbers: 'Šīs diagrammas skaitļi',
  more: (n) => `Pārējie (${n}) ir CSV tabulās.`,
  records: { visit: 'Apmeklējumi', session: 'Treniņi', record: 'Ieraksti' },
  questions: 'Jautājumi',
  withError: 'ar kļūdu',
  notApplicable: 'neattiecas',
  chart: 'diagramma',

  tiles: {
    ofHundred: 'no 100',
    noPrevious: 'nav agrāka perioda, ar ko salīdzināt',
    notApproved: (n) => `vēl nav apstiprināti: ${n}`,
  },

  short: {
    title: 'Īsumā',
    score: (score, interval, records) =>
      `Vidējais vērtējums ir ${score} no 100 (${interval}), aprēķināts no ${records}.`,
    up: (points, interval) => `Tas ir par ${points} p. labāk nekā iepriekšējā periodā (${interval}).`,
    down: (points, interval) => `Tas ir par ${points} p. sliktāk nekā iepriekšējā periodā (${interval}).`,
    same: (points) =>
      `Nevar pateikt, vai tas ir labāk vai sliktāk nekā iepriekšējā periodā: ${points} p. starpība var būt nejaušība.`,
    targetsMissed: (families) => `Nesasniegtie mērķi par nopietnām kļūdām: ${families}.`,
    targetsMet: 'Visi mērķi par nopietnām kļūdām ir sasniegti.',
    targetsOpen: 'Neviens mērķis par nopietnām kļūdām nav skaidri nesasniegts; par dažiem vēl nevar pateikt.',
    family: (name, share, target) => `${name} ${share}, mērķis ${target}`,
    standing: (divisions, parts) => `${divisions}: ${parts.join('; ')}.`,
    above: (names) => `skaidri labāk par pārējiem – ${names}`,
    below: (names) => `skaidri vājāk – ${names}`,
    alike: 'nekas skaidri neatšķiras no pārējiem',
    open: (n) => `par maz datu vietai sarakstā – ${n}`,
    andMore: (names, n) => `${names} un vēl ${n}`,
    worst: (title, share) => `Visvairāk zaudē pie “${title}”: ${share} iespējamo punktu.`,
  },

  sections: {
    trend: {
      title: 'Vai kļūstam labāki?',
      lead: 'Vidējais vērtējums laika gaitā. Josla ir 95\u00a0% intervāls: kur divas joslas lielā mērā pārklājas, starpība var būt nejaušība.',
    },
    critical: {
      title: 'Vai notika kas nopietns?',
      lead: 'Apmeklējumu daļa bez nevienas kritiskas kļūdas, atsevišķi trim veidiem, blakus mērķim.',
    },
    where: {
      title: 'Kur ir labi un kur nav?',
      lead: 'Katra zīme ir vidējais vērtējums, platā līnija – tā 95\u00a0% intervāls. Vieta sarakstā ir tikai tur, kur apmeklējumu pietiek.',
    },
    what: {
      title: 'Pie kā jāstrādā?',
      lead: 'Iegūtie punkti no iespējamiem: klienta ceļā un jautājumu pa jautājumam.',
    },
    words: {
      title: 'Cilvēku vārdiem',
      lead: 'Kas pierakstīts pie atbildēm: brīži, kas svēra visvairāk, un jaunākās piezīmes.',
    },
    evaluators: {
      title: 'Vai apmeklētāji redz vienu un to pašu?',
      lead: 'Kā apmeklētāji vērtē un cik katrs atšķiras no citiem tajās pašās vietās.',
    },
    customers: {
      title: 'Ko saka klienti?',
      lead: 'Īstu klientu atbildes no tā paša perioda un tām pašām vietām, blakus vērtējumiem.',
    },
    training: {
      title: 'Treniņi līdzās apmeklējumiem',
      lead: 'Abus vērtē pēc tiem pašiem kritērijiem: kas izdodas treniņos un kas nonāk līdz veikalam.',
    },
    others: { title: 'No citām pusēm', lead: 'Tie paši rezultāti citā dalījumā.' },
    reading: { title: 'Kā lasīt šo pārskatu', lead: 'Ko skaitļi nozīmē un cik tie ir droši.' },
    appendix: { title: 'Visi skaitļi', lead: 'Pilni saraksti un katrs jautājums. Tabulu galvas kārto.' },
  },

  trend: {
    description: (first, firstLabel, last, lastLabel, n) =>
      `No ${first} (${firstLabel}) līdz ${last} (${lastLabel}), laika punktu skaits: ${n}. Tabulā zemāk ir visi skaitļi.`,
    one: 'Ir tikai viens laika punkts: attīstību vēl nevar parādīt.',
    few: (n) => `punkti, kur n ir mazāks par ${n}, nav uzzīmēti`,
    spread: 'Kā vērtējumi sadalās',
    under: (score) => `zem ${score}`,
    orMore: (score) => `${score} un vairāk`,
    band: 'josla: 95\u00a0% intervāls; n: ierakstu skaits',
    target: (score) => `pārtrauktā līnija: nokārtošanas robeža, ${score}`,
  },

  critical: {
    families: {
      customer: 'Kritiskas klientam',
      business: 'Kritiskas uzņēmumam',
      compliance: 'Kritiskas tiesību ievērošanai',
    },
    about: {
      customer: 'slikta attieksme, nepareiza informācija vai bez risinājuma',
      business: 'lieki izdevumi vai zaudēts pirkums',
      compliance: 'likums, privātums vai obligātie vārdi',
    },
    verdict: {
      met: 'mērķis sasniegts',
      'not-met': 'mērķis nav sasniegts',
      'cannot-tell': 'vēl nevar pateikt',
    },
    none: 'Šeit neattiecās neviens kritisks jautājums.',
    note: '“Sasniegts” un “nav sasniegts” ir teikts tikai tur, kur viss intervāls ir vienā mērķa pusē (stāvā līnija).',
  },

  places: {
    standing: { above: 'skaidri labāk', below: 'skaidri vājāk', 'cannot-tell': 'bez skaidras atšķirības' },
    unrankable: { few: 'par maz vietai sarakstā', wide: 'pārāk nedroši vietai sarakstā' },
    legend:
      '▲ skaidri labāk par pārējiem · ● bez skaidras atšķirības · ▼ skaidri vājāk · ○ bez vietas sarakstā',
    middle: (n) => `… starp tiem: ${n}; pilns saraksts ir pārskata beigās …`,
    grid: (divisions) => `Punktu daļa pa daļām: ${divisions}`,
    overTime: (divisions) => `Vidējais vērtējums laika gaitā: ${divisions}`,
    before: (period) => `□ iepriekšējais periods: ${period}`,
    gridNote: 'Siltie toņi ir zemi, vēsie – augsti; pelēkie skaitļi balstās uz mazāk nekā desmit ierakstiem.',
  },

  what: {
    advice: 'Ko darīt',
    critical: (family) => `kritiski: ${family}`,
  },

  evaluators: {
    note: 'Vērtējuma punkti, salīdzinot ar citu apmeklētāju apmeklējumiem tajās pašās vietās. Kur līnija šķērso 0, neko nevar apgalvot.',
    stricter: 'stingrāk',
    milder: 'iecietīgāk',
  },

  customers: {
    answers: (n, plain) => `${n} ${lvPlural(plain, { zero: 'atbilžu', one: 'atbilde', other: 'atbildes' })}`,
    agreement: 'Vai vērtējums mainās līdzi tam, ko jūt klienti?',
    agrees: {
      together: 'jā: kur vērtējums ir augstāks, klienti ir apmierinātāki',
      against: 'nē: kur vērtējums ir augstāks, klienti ir mazāk apmierināti',
      open: 'nevar pateikt: tā var būt nejaušība',
    },
    pairs: 'vietas un mēneši',
    rho: 'rangu korelācija (Spīrmena ρ)',
  },

  training: {
    criteria: 'Kritēriji, kas ir abiem, no lielākās atšķirības',
    legend: '● apmeklējumi · □ treniņi',
  },

  glossary: [
    [
      'Vērtējums',
      'Iegūtie punkti no iespējamiem, svērti pēc kontrolsaraksta, no 0 līdz 100. Kas neattiecās vai netika vērtēts, tiek izlaists un nekad neskaitās kā 0. Papildpunkti var pacelt vērtējumu virs 100.',
    ],
    [
      'Nokārtots',
      'Vērtējums sasniedz robežu, un neviens kritisks jautājums nav izgāzies. Apmeklējums ar 92 punktiem un kritisku kļūdu nav nokārtots, un tā 92 joprojām ir redzami.',
    ],
    [
      '95\u00a0% intervāls',
      'Ja tādos pašos apstākļos veiktu tikpat daudz apmeklējumu vēlreiz, patiesā vērtība šādā intervālā atrastos 95 reizes no 100. Plats intervāls nozīmē: jāgaida vairāk apmeklējumu. Vidējie pēc Stjūdenta t, daļas pēc Vilsona.',
    ],
    [
      'n',
      'No cik apmeklējumiem vai treniņiem skaitlis ir iegūts. Mazāk nekā desmit vietu sarakstā neiegūst.',
    ],
    [
      'Skaidri labāk, skaidri vājāk',
      'Atšķirība no visiem pārējiem kopā ir lielāka, nekā to izskaidro nejaušība, ņemot vērā salīdzinājumu skaitu (Bonferroni).',
    ],
    [
      'Kritiskās kļūdas',
      'Klients: slikta attieksme, nepareiza informācija, bez risinājuma. Uzņēmums: lieki izdevumi, zaudēti ieņēmumi. Tiesību ievērošana: likums, privātums, obligātie vārdi. Ar šādu kļūdu apmeklējums nav nokārtots neatkarīgi no vērtējuma.',
    ],
    [
      'Cilvēki',
      'Darbinieki un apmeklētāji parādās ar pseidonīmiem, ja programma nenosaka citādi. Rezultāti ir domāti apkalpošanas uzlabošanai, nevis atlaišanai.',
    ],
  ],
};
