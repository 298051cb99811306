import { lvPlural } from '../../../language/plural.js';
import { lvForms } from '../../../language/written-forms.js';
import { leastRanked, type ReportWarning, widestRanked } from '../../results/report.js';
import type { ResultsMessages } from '../results-messages.js';

const visits = (n: number, written = String(n)): string =>
  `${written} ${lvPlural(n, { zero: 'apmeklējumu', one: 'apmeklējums', other: 'apmeklējumi' })}`;
const sessions = (n: number, written = String(n)): string =>
  `${written} ${lvPlural(n, { zero: 'treniņu', one: 'treniņš', other: 'treniņi' })}`;

const by: ResultsMessages['by'] = {
  kind: 'veids',
  programme: 'programma',
  rubric: 'kontrolsaraksts',
  region: 'reģions',
  site: 'vieta',
  evaluator: 'apmeklētājs',
  person: 'persona',
  scenario: 'scenārijs',
  quarter: 'ceturksnis',
  month: 'mēnesis',
  week: 'nedēļa',
  day: 'diena',
  state: 'stāvoklis',
};

/** Words of the results as text. */
export const lvResults: ResultsMessages = {
  title: 'Rezultāti',
  made: (day) => `sagatavots ${day}`,
  date: lvForms.date,
  months: [
    'janv.',
    'febr.',
    'marts',
    'apr.',
    'maijs',
    'jūn.',
    'jūl.',
    'aug.',
    'sept.',
    'okt.',
    'nov.',
    'dec.',
  ],
  period: (from, to) => (from === '' ? `līdz ${to}` : to === '' ? `no ${from}` : `no ${from} līdz ${to}`),
  allTime: 'viss reģistrētais',
  counts: { visit: visits, session: sessions },
  kind: { visit: 'apmeklējumi', session: 'treniņi' },
  by,
  parts: {
    kind: 'Apmeklējumi un treniņi',
    programme: 'Programmas',
    rubric: 'Kontrolsaraksti',
    region: 'Reģioni',
    site: 'Vietas',
    evaluator: 'Apmeklētāji',
    person: 'Darbinieki',
    scenario: 'Scenāriji',
    quarter: 'Ceturkšņi',
    month: 'Mēneši',
    week: 'Nedēļas',
    day: 'Dienas',
  },
  nowhere: 'nav norādīts',
  heads: {
    score: 'vērtējums',
    interval: '95 %',
    passed: 'nokārtots',
    points: 'punkti',
    n: 'n',
    lost: 'zaudēts',
    missed: 'nav izpildīts',
    question: 'jautājums',
    section: 'daļa',
    dimension: 'joma',
    family: 'attiecas uz',
    kept: 'bez kļūdas',
    target: 'mērķis',
    verdict: 'mērķis sasniegts?',
    difference: 'starpība',
    change: 'izmaiņas',
    others: 'citi',
    period: 'periods',
    criterion: 'kritērijs',
    standing: 'salīdzinot',
    critical: 'kritisks',
    instrument: 'aptauja',
    value: 'rezultāts',
  },
  headings: {
    trend: 'Laika gaitā',
    dimensions: 'Jomas',
    critical: 'Bez kritiskas kļūdas',
    sections: 'No ienākšanas līdz aiziešanai',
    questions: 'Kur zaudē visvairāk punktu',
    journeys: 'Ko klienti atceras',
    worst: 'Sliktākie brīži',
    best: 'Labākie brīži',
    verbatims: 'Viņu vārdiem',
    leniency: 'Stingri un iecietīgi apmeklētāji tajās pašās vietās',
    kinds: 'Treniņi līdzās apmeklējumiem (punktu daļa)',
    surveys: 'Ko saka klienti',
    warnings: 'Pirms izdarāt secinājumus',
  },
  score: 'Vidējais vērtējums',
  points: 'Punkti',
  passed: 'Nokārtots',
  change: 'Izmaiņa',
  ofPoints: (earned, possible, share) => `${earned} no ${possible} (${share})`,
  ofRecords: (passed, of) => `${passed} no ${of}`,
  against: (period) => `salīdzinot ar periodu ${period}`,
  points95: (points) => `${points} p.`,
  mayBeChance: 'var būt nejaušība',
  passMark: (score) => `nokārtots no ${score}`,
  verdict: { met: 'jā', 'not-met': 'nē', 'cannot-tell': 'vēl nevar pateikt' },
  standing: { above: 'labāk', below: 'sliktāk', 'cannot-tell': '' },
  unrankable: { few: 'par maz', wide: 'pārāk nedroši' },
  between: (n) => `… starp tiem vēl ${n}`,
  notRanked: (n) => `Bez vietas sarakstā, datu ir par maz (${n}):`,
  moreNotRanked: (n) => `… un vēl ${n}`,
  journey: { mean: 'viss apmeklējums', first: 'sākums', weakest: 'vājākā daļa', last: 'beigas' },
  answered: (answer) => `atbilde: ${answer}`,
  instruments: { csat: 'Apmierināti (CSAT)', nps: 'Ieteiktu citiem (NPS)', ces: 'Bija viegli (CES)' },
  moves: (instrument, rho, interval, n) =>
    `Vai vērtējums mainās līdzi klientu viedoklim? ${instrument}: ρ ${rho} (95 %: ${interval}; ${n} ${lvPlural(n, { zero: 'vietu un mēnešu', one: 'vieta un mēnesis', other: 'vietas un mēneši' })})`,
  warning,
  method:
    '95 % intervāli: Stjūdenta t vidējiem, Vilsona intervāls daļām. “Labāk” un “sliktāk” ir spēkā ar 95 % drošību visam sarakstam.',
};

function warning(about: ReportWarning): string {
  switch (about.code) {
    case 'nothing':
      return 'Nekas neatbilst: šai izvēlei nav neviena novērtēta apmeklējuma vai treniņa.';
    case 'few':
      return `Tikai ${about.n} ${lvPlural(about.n, { zero: 'vērtējumu', one: 'vērtējums', other: 'vērtējumi' })}: pat vidējais ir nedrošs.`;
    case 'not-approved':
      return `Vēl nav apstiprināti: ${about.n} no ${about.of} apmeklējumiem; to rezultāti var mainīties.`;
    case 'drafts':
      return `Nepabeigtie melnraksti nav ieskaitīti: ${about.n}.`;
    case 'without-score':
      return `Bez vērtējuma: ${about.n}; tajos neko nevarēja novērtēt.`;
    case 'unrankable':
      return `Bez vietas sarakstā (mazāk nekā ${leastRanked} vērtējumu vai intervāls platāks par ${widestRanked} punktiem) – ${about.divisions.map((part) => `${by[part.by]}: ${part.n} no ${part.of}`).join('; ')}.`;
    case 'several-checklists':
      return `Vidējais aptver dažādus kontrolsarakstus (${about.n}); tie jautā par dažādām lietām.`;
    case 'kinds-together':
      return `Vidējais aptver kopā: ${visits(about.visits)} un ${sessions(about.sessions)}; vairāk pasaka abu salīdzinājums.`;
    case 'period-runs':
      return `Periods vēl nav beidzies: tas ilgst līdz ${lvForms.date(about.to)}`;
    case 'leniency':
      return `${about.evaluator} vērtē par ${lvForms.number(Math.round(Math.abs(about.points) * 10) / 10)} p. ${about.points < 0 ? 'zemāk' : 'augstāk'} nekā citi tajās pašās vietās: vietas salīdziniet piesardzīgi.`;
  }
}
