import { csPlural } from '../../../language/plural.js';
import { csForms } from '../../../language/written-forms.js';
import { leastRanked, type ReportWarning, widestRanked } from '../../results/report.js';
import type { ResultsMessages } from '../results-messages.js';

const visits = (n: number, written = String(n)): string =>
  `${written} ${csPlural(n, { one: 'návštěva', few: 'návštěvy', other: 'návštěv' })}`;
const sessions = (n: number, written = String(n)): string =>
  `${written} ${csPlural(n, { one: 'nácvik', few: 'nácviky', other: 'nácviků' })}`;

const by: ResultsMessages['by'] = {
  kind: 'druh',
  programme: 'program',
  rubric: 'kontrolní seznam',
  region: 'region',
  site: 'místo',
  evaluator: 'hodnotitel',
  person: 'osoba',
  scenario: 'scénář',
  quarter: 'čtvrtletí',
  month: 'měsíc',
  week: 'týden',
  day: 'den',
  state: 'stav',
};

/** Words of the results as text. */
export const csResults: ResultsMessages = {
  title: 'Výsledky',
  made: (day) => `sestaveno ${day}`,
  date: csForms.date,
  months: ['led', 'úno', 'bře', 'dub', 'kvě', 'čvn', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'],
  period: (from, to) => (from === '' ? `do ${to}` : to === '' ? `od ${from}` : `od ${from} do ${to}`),
  allTime: 'vše, co je zaznamenáno',
  counts: { visit: visits, session: sessions },
  kind: { visit: 'návštěvy', session: 'nácvik' },
  by,
  parts: {
    kind: 'Návštěvy a nácvik',
    programme: 'Programy',
    rubric: 'Kontrolní seznamy',
    region: 'Regiony',
    site: 'Místa',
    evaluator: 'Hodnotitelé',
    person: 'Zaměstnanci',
    scenario: 'Scénáře',
    quarter: 'Čtvrtletí',
    month: 'Měsíce',
    week: 'Týdny',
    day: 'Dny',
  },
  nowhere: 'neuvedeno',
  heads: {
    score: 'skóre',
    interval: '95 %',
    passed: 'splněno',
    points: 'body',
    n: 'n',
    lost: 'ztráta',
    missed: 'nesplněno',
    question: 'otázka',
    section: 'část',
    dimension: 'dimenze',
    family: 'týká se',
    kept: 'bez chyby',
    target: 'cíl',
    verdict: 'cíl splněn?',
    difference: 'rozdíl',
    change: 'změna',
    others: 'ostatní',
    period: 'období',
    criterion: 'kritérium',
    standing: 'srovnání',
    critical: 'kritická',
    instrument: 'průzkum',
    value: 'výsledek',
  },
  headings: {
    trend: 'V čase',
    dimensions: 'Dimenze',
    critical: 'Bez kritické chyby',
    sections: 'Od příchodu po odchod',
    questions: 'Kde se ztrácí nejvíc bodů',
    journeys: 'Co si zákazníci pamatují',
    worst: 'Nejhorší chvíle',
    best: 'Nejlepší chvíle',
    verbatims: 'Vlastními slovy',
    leniency: 'Přísní a mírní hodnotitelé na stejných místech',
    kinds: 'Nácvik vedle návštěv (podíl bodů)',
    surveys: 'Co říkají zákazníci',
    warnings: 'Než uděláte závěr',
  },
  score: 'Průměrné skóre',
  points: 'Body',
  passed: 'Splněno',
  change: 'Změna',
  ofPoints: (earned, possible, share) => `${earned} z ${possible} (${share})`,
  ofRecords: (passed, of) => `${passed} z ${of}`,
  against: (period) => `proti období ${period}`,
  points95: (points) => `${points} b.`,
  mayBeChance: 'může to být náhoda',
  passMark: (score) => `splněno od ${score}`,
  verdict: { met: 'ano', 'not-met': 'ne', 'cannot-tell': 'zatím nelze říci' },
  standing: { above: 'lepší', below: 'horší', 'cannot-tell': '' },
  unrankable: { few: 'příliš málo', wide: 'příliš nejisté' },
  between: (n) => `… mezi nimi ještě ${n}`,
  notRanked: (n) => `Bez pořadí, údajů je příliš málo (${n}):`,
  moreNotRanked: (n) => `… a dalších ${n}`,
  journey: { mean: 'celá návštěva', first: 'začátek', weakest: 'nejslabší část', last: 'konec' },
  answered: (answer) => `odpověď: ${answer}`,
  instruments: { csat: 'Spokojení (CSAT)', nps: 'Doporučili by (NPS)', ces: 'Šlo to snadno (CES)' },
  moves: (instrument, rho, interval, n) =>
    `Jde skóre ruku v ruce se zákazníky? ${instrument}: ρ ${rho} (95 %: ${interval}; ${n} ${csPlural(n, { one: 'místo a měsíc', few: 'místa a měsíce', other: 'míst a měsíců' })})`,
  warning,
  method:
    '95% intervaly: Studentovo t pro průměry, Wilson pro podíly. „Lepší“ a „horší“ platí s jistotou 95 % pro celý seznam.',
};

function warning(about: ReportWarning): string {
  switch (about.code) {
    case 'nothing':
      return 'Nic neodpovídá: pro tento výběr není žádná ohodnocená návštěva ani nácvik.';
    case 'few':
      return `Jen ${about.n} skóre: i průměr je nejistý.`;
    case 'not-approved':
      return `Zatím neschváleno: ${about.n} z ${about.of} návštěv; jejich výsledky se mohou změnit.`;
    case 'drafts':
      return `Vynechány rozpracované koncepty: ${about.n}.`;
    case 'without-score':
      return `Bez skóre: ${about.n}; nebylo v nich co hodnotit.`;
    case 'unrankable':
      return `Bez pořadí (méně než ${leastRanked} skóre, nebo interval širší než ${widestRanked} bodů) – ${about.divisions.map((part) => `${by[part.by]}: ${part.n} z ${part.of}`).join('; ')}.`;
    case 'several-checklists':
      return `Průměr zahrnuje různé kontrolní seznamy (${about.n}); ptají se na různé věci.`;
    case 'kinds-together':
      return `Průměr zahrnuje dohromady: ${visits(about.visits)} a ${sessions(about.sessions)}; více řekne jejich srovnání vedle sebe.`;
    case 'period-runs':
      return `Období ještě neskončilo: trvá do ${csForms.date(about.to)}.`;
    case 'leniency':
      return `${about.evaluator} hodnotí o ${csForms.number(Math.round(Math.abs(about.points) * 10) / 10)} b. ${about.points < 0 ? 'níž' : 'výš'} než ostatní na stejných místech: místa porovnávejte opatrně.`;
  }
}
