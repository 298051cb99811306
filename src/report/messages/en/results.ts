import { enPlural } from '../../../language/plural.js';
import { enForms } from '../../../language/written-forms.js';
import { leastRanked, type ReportWarning, widestRanked } from '../../results/report.js';
import type { ResultsMessages } from '../results-messages.js';

const visits = (n: number, written = String(n)): string =>
  `${written} ${enPlural(n, { one: 'visit', other: 'visits' })}`;
const sessions = (n: number, written = String(n)): string =>
  `${written} ${enPlural(n, { one: 'training session', other: 'training sessions' })}`;

const by: ResultsMessages['by'] = {
  kind: 'kind',
  programme: 'programme',
  rubric: 'checklist',
  region: 'region',
  site: 'site',
  evaluator: 'evaluator',
  person: 'person',
  scenario: 'scenario',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
  state: 'state',
};

/** Words of the results as text. */
export const enResults: ResultsMessages = {
  title: 'Results',
  made: (day) => `made on ${day}`,
  date: enForms.date,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  period: (from, to) => (from === '' ? `until ${to}` : to === '' ? `from ${from}` : `${from} to ${to}`),
  allTime: 'everything on record',
  counts: { visit: visits, session: sessions },
  kind: { visit: 'visits', session: 'training' },
  by,
  parts: {
    kind: 'Visits and training',
    programme: 'Programmes',
    rubric: 'Checklists',
    region: 'Regions',
    site: 'Sites',
    evaluator: 'Evaluators',
    person: 'Staff',
    scenario: 'Scenarios',
    quarter: 'Quarters',
    month: 'Months',
    week: 'Weeks',
    day: 'Days',
  },
  nowhere: 'not given',
  heads: {
    score: 'score',
    interval: '95 %',
    passed: 'passed',
    points: 'points',
    n: 'n',
    lost: 'lost',
    missed: 'missed',
    question: 'question',
    section: 'section',
    dimension: 'dimension',
    family: 'about',
    kept: 'without',
    target: 'target',
    verdict: 'target met?',
    difference: 'difference',
    change: 'change',
    others: 'others',
    period: 'period',
    criterion: 'criterion',
    standing: 'compared',
    critical: 'critical',
    instrument: 'survey',
    value: 'result',
  },
  headings: {
    trend: 'Over time',
    dimensions: 'Dimensions',
    critical: 'Without a critical error',
    sections: 'From entering to leaving',
    questions: 'Where most points are lost',
    journeys: 'What customers remember',
    worst: 'Worst moments',
    best: 'Best moments',
    verbatims: 'In their words',
    leniency: 'Strict and mild evaluators, at the same sites',
    kinds: 'Training beside visits (share of points)',
    surveys: 'What customers say',
    warnings: 'Before you conclude',
  },
  score: 'Mean score',
  points: 'Points',
  passed: 'Passed',
  change: 'Change',
  ofPoints: (earned, possible, share) => `${earned} of ${possible} (${share})`,
  ofRecords: (passed, of) => `${passed} of ${of}`,
  against: (period) => `against ${period}`,
  points95: (points) => `${points} points`,
  mayBeChance: 'may be chance',
  passMark: (score) => `passes from ${score}`,
  verdict: { met: 'yes', 'not-met': 'no', 'cannot-tell': 'cannot be told yet' },
  standing: { above: 'better', below: 'worse', 'cannot-tell': '' },
  unrankable: { few: 'too few', wide: 'too uncertain' },
  between: (n) => `… ${n} more between these`,
  notRanked: (n) => `Not ranked, too little is known (${n}):`,
  moreNotRanked: (n) => `… and ${n} more`,
  journey: { mean: 'whole visit', first: 'beginning', weakest: 'weakest', last: 'end' },
  answered: (answer) => `answer: ${answer}`,
  instruments: { csat: 'Satisfied (CSAT)', nps: 'Would recommend (NPS)', ces: 'Made it easy (CES)' },
  moves: (instrument, rho, interval, n) =>
    `Does the score move with customers? ${instrument}: ρ ${rho} (95 %: ${interval}; ${n} ${enPlural(n, { one: 'site and month', other: 'sites and months' })})`,
  warning,
  method:
    '95 % intervals: Student’s t for means, Wilson for shares. “Better” and “worse” hold at 95 % for the whole list.',
};

function warning(about: ReportWarning): string {
  switch (about.code) {
    case 'nothing':
      return 'Nothing fits: there is no scored visit or session for this choice.';
    case 'few':
      return `Only ${about.n} ${enPlural(about.n, { one: 'score', other: 'scores' })}: even the mean is uncertain.`;
    case 'not-approved':
      return `${about.n} of ${visits(about.of)} ${enPlural(about.n, { one: 'is', other: 'are' })} not approved yet and may still change.`;
    case 'drafts':
      return `${about.n} unfinished ${enPlural(about.n, { one: 'draft is', other: 'drafts are' })} left out.`;
    case 'without-score':
      return `${about.n} without a score: nothing in ${enPlural(about.n, { one: 'it', other: 'them' })} could be assessed.`;
    case 'unrankable':
      return `Not ranked (fewer than ${leastRanked} scores, or an interval wider than ${widestRanked} points), by ${about.divisions.map((part) => `${by[part.by]}: ${part.n} of ${part.of}`).join('; by ')}.`;
    case 'several-checklists':
      return `${about.n} checklists are averaged together; they ask different things.`;
    case 'kinds-together':
      return `${visits(about.visits)} and ${sessions(about.sessions)} are averaged together; side by side they tell more.`;
    case 'period-runs':
      return `The period is not over: it runs until ${enForms.date(about.to)}.`;
    case 'leniency':
      return `${about.evaluator} scores ${enForms.number(Math.round(Math.abs(about.points) * 10) / 10)} points ${about.points < 0 ? 'lower' : 'higher'} than others at the same sites: compare sites with care.`;
  }
}
