import { plPlural } from '../../../language/plural.js';
import { plForms } from '../../../language/written-forms.js';
import { leastRanked, type ReportWarning, widestRanked } from '../../results/report.js';
import type { ResultsMessages } from '../results-messages.js';

const visits = (n: number, written = String(n)): string =>
  `${written} ${plPlural(n, { one: 'wizyta', few: 'wizyty', many: 'wizyt' })}`;
const sessions = (n: number, written = String(n)): string =>
  `${written} ${plPlural(n, { one: 'sesja treningowa', few: 'sesje treningowe', many: 'sesji treningowych' })}`;

const by: ResultsMessages['by'] = {
  kind: 'rodzaj',
  programme: 'program',
  rubric: 'lista kontrolna',
  region: 'region',
  site: 'miejsce',
  evaluator: 'audytor',
  person: 'osoba',
  scenario: 'scenariusz',
  quarter: 'kwartał',
  month: 'miesiąc',
  week: 'tydzień',
  day: 'dzień',
  state: 'stan',
};

/** Words of the results as text. */
export const plResults: ResultsMessages = {
  title: 'Wyniki',
  made: (day) => `sporządzono ${day}`,
  date: plForms.date,
  months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  period: (from, to) => (from === '' ? `do ${to}` : to === '' ? `od ${from}` : `od ${from} do ${to}`),
  allTime: 'wszystko, co zapisano',
  counts: { visit: visits, session: sessions },
  kind: { visit: 'wizyty', session: 'trening' },
  by,
  parts: {
    kind: 'Wizyty i trening',
    programme: 'Programy',
    rubric: 'Listy kontrolne',
    region: 'Regiony',
    site: 'Miejsca',
    evaluator: 'Audytorzy',
    person: 'Pracownicy',
    scenario: 'Scenariusze',
    quarter: 'Kwartały',
    month: 'Miesiące',
    week: 'Tygodnie',
    day: 'Dni',
  },
  nowhere: 'nie podano',
  heads: {
    score: 'wynik',
    interval: '95 %',
    passed: 'zaliczone',
    points: 'punkty',
    n: 'n',
    lost: 'strata',
    missed: 'na „nie”',
    question: 'pytanie',
    section: 'część',
    dimension: 'wymiar',
    family: 'dotyczy',
    kept: 'bez błędu',
    target: 'cel',
    verdict: 'cel osiągnięty?',
    difference: 'różnica',
    change: 'zmiana',
    others: 'inni',
    period: 'okres',
    criterion: 'kryterium',
    standing: 'porównanie',
    critical: 'krytyczne',
    instrument: 'ankieta',
    value: 'wynik',
  },
  headings: {
    trend: 'W czasie',
    dimensions: 'Wymiary',
    critical: 'Bez błędu krytycznego',
    sections: 'Od wejścia do wyjścia',
    questions: 'Gdzie traci się najwięcej punktów',
    journeys: 'Co klienci zapamiętują',
    worst: 'Najgorsze chwile',
    best: 'Najlepsze chwile',
    verbatims: 'Własnymi słowami',
    leniency: 'Surowi i łagodni audytorzy, w tych samych miejscach',
    kinds: 'Trening obok wizyt (udział punktów)',
    surveys: 'Co mówią klienci',
    warnings: 'Zanim wyciągniesz wnioski',
  },
  score: 'Średni wynik',
  points: 'Punkty',
  passed: 'Zaliczone',
  change: 'Zmiana',
  ofPoints: (earned, possible, share) => `${earned} z ${possible} (${share})`,
  ofRecords: (passed, of) => `${passed} z ${of}`,
  against: (period) => `w porównaniu z okresem ${period}`,
  points95: (points) => `${points} pkt`,
  mayBeChance: 'może to być przypadek',
  passMark: (score) => `zaliczenie od ${score}`,
  verdict: { met: 'tak', 'not-met': 'nie', 'cannot-tell': 'jeszcze nie wiadomo' },
  standing: { above: 'lepiej', below: 'gorzej', 'cannot-tell': '' },
  unrankable: { few: 'za mało', wide: 'zbyt niepewne' },
  between: (n) => `… pomiędzy nimi jeszcze ${n}`,
  notRanked: (n) => `Bez miejsca w rankingu, za mało danych (${n}):`,
  moreNotRanked: (n) => `… i jeszcze ${n}`,
  journey: { mean: 'cała wizyta', first: 'początek', weakest: 'najsłabsza część', last: 'koniec' },
  answered: (answer) => `odpowiedź: ${answer}`,
  instruments: { csat: 'Zadowoleni (CSAT)', nps: 'Poleciliby (NPS)', ces: 'Było łatwo (CES)' },
  moves: (instrument, rho, interval, n) =>
    `Czy wynik idzie w parze z opinią klientów? ${instrument}: ρ ${rho} (95 %: ${interval}; ${n} ${plPlural(n, { one: 'miejsce i miesiąc', few: 'miejsca i miesiące', many: 'miejsc i miesięcy' })})`,
  warning,
  method:
    'Przedziały 95 %: t-Studenta dla średnich, Wilsona dla udziałów. „Lepiej” i „gorzej” obowiązuje z pewnością 95 % dla całej listy.',
};

function warning(about: ReportWarning): string {
  switch (about.code) {
    case 'nothing':
      return 'Nic nie pasuje: dla tego wyboru nie ma ocenionej wizyty ani sesji.';
    case 'few':
      return `Tylko ${about.n} ${plPlural(about.n, { one: 'wynik', few: 'wyniki', many: 'wyników' })}: nawet średnia jest niepewna.`;
    case 'not-approved':
      return `Jeszcze niezatwierdzone: ${about.n} z ${about.of} wizyt; ich wyniki mogą się zmienić.`;
    case 'drafts':
      return `Pominięto niedokończone szkice: ${about.n}.`;
    case 'without-score':
      return `Bez wyniku: ${about.n}; nie dało się w nich niczego ocenić.`;
    case 'unrankable':
      return `Bez miejsca w rankingu (mniej niż ${leastRanked} wyników albo przedział szerszy niż ${widestRanked} punktów) – ${about.divisions.map((part) => `${by[part.by]}: ${part.n} z ${part.of}`).join('; ')}.`;
    case 'several-checklists':
      return `Średnia obejmuje różne listy kontrolne (${about.n}); pytają o różne rzeczy.`;
    case 'kinds-together':
      return `Średnia obejmuje razem: ${visits(about.visits)} i ${sessions(about.sessions)}; więcej mówi ich zestawienie obok siebie.`;
    case 'period-runs':
      return `Okres jeszcze trwa: do ${plForms.date(about.to)}.`;
    case 'leniency':
      return `${about.evaluator} ocenia o ${plForms.number(Math.round(Math.abs(about.points) * 10) / 10)} pkt ${about.points < 0 ? 'niżej' : 'wyżej'} niż inni w tych samych miejscach: porównuj miejsca ostrożnie.`;
  }
}
