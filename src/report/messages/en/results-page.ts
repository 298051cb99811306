import { enPlural } from '../../../language/plural.js';
import type { ResultsPageMessages } from '../results-page-messages.js';

/** Words of the results as a page that is read and printed. */
export const enResultsPage: ResultsPageMessages = {
  thousands: ',',
  week: (week) => `wk ${week}`,
  quarter: (quarter) => `Q${quarter}`,
  grain: { day: 'by day', week: 'by week', month: 'by month', quarter: 'by quarter' },

  kicker: 'Service quality report',
  madeWith: 'Made with Shoptalk. Every figure comes from recorded answers; none is estimated by a person.',
  skip: 'Skip to the results',
  contents: 'In this report',
  theme: 'Light / dark',
  search: 'Search this table',
  count: (n, plain, counted) =>
    `${n} ${enPlural(
      plain,
      {
        visit: { one: 'visit', other: 'visits' },
        session: { one: 'session', other: 'sessions' },
        record: { one: 'visit or session', other: 'visits and sessions' },
      }[counted],
    )}`,
  n: (n) => `n ${n}`,
  fromTo: (from, to) => `${from} to ${to}`,
  interval: (range) => `95\u00a0% interval ${range}`,
  noInterval: 'too few for an interval',
  noFigure: 'no figure',
  numbers: 'The numbers behind this chart',
  more: (n) => `${n} more stand in the tables as CSV.`,

  records: { visit: 'Visits', session: 'Sessions', record: 'Records' },
  questions: 'Questions',
  withError: 'with an error',
  notApplicable: 'not applicable',
  chart: 'chart',

  tiles: {
    ofHundred: 'of 100',
    noPrevious: 'nothing before to compare with',
    notApproved: (n) => `${n} not approved yet`,
  },

  short: {
    title: 'In short',
    score: (score, interval, records) => `The mean score is ${score} of 100 (${interval}), over ${records}.`,
    up: (points, interval) => `That is ${points} points better than in the period before (${interval}).`,
    down: (points, interval) => `That is ${points} points worse than in the period before (${interval}).`,
    same: (points) =>
      `Whether that is better or worse than in the period before cannot be told: the difference of ${points} points may be chance.`,
    targetsMissed: (families) => `Targets for serious errors that were missed: ${families}.`,
    targetsMet: 'Every target for serious errors is met.',
    targetsOpen: 'No target for serious errors is clearly missed; some cannot be told yet.',
    family: (name, share, target) => `${name} ${share}, target ${target}`,
    standing: (divisions, parts) => `${divisions}: ${parts.join('; ')}.`,
    above: (names) => `clearly better than the others: ${names}`,
    below: (names) => `clearly weaker: ${names}`,
    alike: 'none is clearly better or weaker than the others',
    open: (n) => `too few visits to be ranked: ${n}`,
    andMore: (names, n) => `${names} and ${n} more`,
    worst: (title, share) => `Most is lost at “${title}”: ${share} of its points.`,
  },

  sections: {
    trend: {
      title: 'Are we getting better?',
      lead: 'Mean score over time. The band is the 95\u00a0% interval: where two bands overlap widely, the difference may be chance.',
    },
    critical: {
      title: 'Did anything serious go wrong?',
      lead: 'Share of visits without a single critical error, for each of the three kinds, against its target.',
    },
    where: {
      title: 'Where is it good, and where not?',
      lead: 'Each mark is a mean score, the broad line its 95\u00a0% interval. Only places with enough visits are ranked.',
    },
    what: {
      title: 'What should we work on?',
      lead: 'Points earned of those that were possible, along the customer’s way and question by question.',
    },
    words: {
      title: 'In people’s words',
      lead: 'What was written beside the answers: the moments that weighed most, and the newest remarks.',
    },
    evaluators: {
      title: 'Do evaluators see the same?',
      lead: 'How evaluators score, and how far each is from others at the same sites.',
    },
    customers: {
      title: 'What do customers say?',
      lead: 'Answers of real customers from the same period and places, beside the scores.',
    },
    training: {
      title: 'Training beside visits',
      lead: 'Both are scored by the same criteria: what works in practice sessions, and what reaches the shop.',
    },
    others: { title: 'Seen from other sides', lead: 'The same results, divided in other ways.' },
    reading: { title: 'How to read this report', lead: 'What the figures mean, and how sure they are.' },
    appendix: {
      title: 'All figures',
      lead: 'Every place and every question. The heads of the tables sort them.',
    },
  },

  trend: {
    description: (first, firstLabel, last, lastLabel, n) =>
      `From ${first} (${firstLabel}) to ${last} (${lastLabel}), ${n} points in time. The table below has every number.`,
    one: 'There is one point in time only: a development cannot be shown yet.',
    few: (n) => `points with fewer than ${n} are not drawn`,
    spread: 'How scores are spread',
    under: (score) => `under ${score}`,
    orMore: (score) => `${score} or more`,
    band: 'band: 95\u00a0% interval; n: how many',
    target: (score) => `dashed line: pass mark, ${score}`,
  },

  critical: {
    families: {
      customer: 'Customer-critical',
      business: 'Business-critical',
      compliance: 'Compliance-critical',
    },
    about: {
      customer: 'mistreated, told something wrong, or left without a solution',
      business: 'needless cost or a lost sale for the business',
      compliance: 'law, privacy or required wording',
    },
    verdict: { met: 'target met', 'not-met': 'target missed', 'cannot-tell': 'cannot be told' },
    none: 'No critical question applied in what is shown here.',
    note: '“Met” and “missed” are said only where the whole interval lies on one side of the target (the upright line).',
  },

  places: {
    standing: { above: 'clearly better', below: 'clearly weaker', 'cannot-tell': 'no clear difference' },
    unrankable: { few: 'too few to rank', wide: 'too uncertain to rank' },
    legend: '▲ clearly better than the others · ● no clear difference · ▼ clearly weaker · ○ not ranked',
    middle: (n) => `… ${n} between; all of them stand in the appendix …`,
    grid: (divisions) => `Share of points by section: ${divisions}`,
    overTime: (divisions) => `Mean score over time: ${divisions}`,
    before: (period) => `□ the period before: ${period}`,
    gridNote: 'Warm shades are low, cool shades are high; figures in grey rest on fewer than ten visits.',
  },

  what: {
    advice: 'What to do',
    critical: (family) => `critical: ${family}`,
  },

  evaluators: {
    note: 'Points of score, compared with other evaluators’ visits to the same sites. Where the line crosses 0, nothing can be said.',
    stricter: 'stricter',
    milder: 'milder',
  },

  customers: {
    answers: (n, plain) => `${n} ${enPlural(plain, { one: 'answer', other: 'answers' })}`,
    agreement: 'Does the score move with what customers feel?',
    agrees: {
      together: 'yes: where the score is higher, customers are more content',
      against: 'no: where the score is higher, customers are less content',
      open: 'cannot be told: it may be chance',
    },
    pairs: 'Sites and months',
    rho: 'Rank correlation (Spearman’s ρ)',
  },

  training: {
    criteria: 'Criteria that both have, the largest gap first',
    legend: '● visits · □ training',
  },

  glossary: [
    [
      'Score',
      'Points earned of the points that were possible, weighed by the checklist, from 0 to 100. What did not apply or was not assessed is left out, never counted as 0. Bonus points can lift a score above 100.',
    ],
    [
      'Passed',
      'The score reaches the pass mark and no critical question failed. A visit with 92 points and a critical failure is failed, and still shows its 92.',
    ],
    [
      '95\u00a0% interval',
      'If the same number of visits were made again under the same conditions, the true figure would lie in such an interval 95 times of 100. A wide interval means: wait for more visits. Means by Student’s t, shares by Wilson.',
    ],
    ['n', 'How many visits or sessions a figure is made of. Fewer than ten are never ranked.'],
    [
      'Clearly better, clearly weaker',
      'The difference from all others together is larger than chance explains, allowing for the number of comparisons (Bonferroni).',
    ],
    [
      'Critical errors',
      'Customer: mistreated, misinformed or left without a solution. Business: needless cost or lost revenue. Compliance: law, privacy, required wording. They fail a visit whatever its score.',
    ],
    [
      'People',
      'Members of staff and evaluators appear under pseudonyms unless the programme says otherwise. Results are for improving service, not for dismissal.',
    ],
  ],
};
