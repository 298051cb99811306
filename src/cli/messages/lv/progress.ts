import { lvPlural } from '../../../language/plural.js';
import { lvForms } from '../../../language/written-forms.js';
import type { ProgressMessages } from '../messages.js';

/** The page of `shoptalk progress`. */
export const lvProgress: ProgressMessages = {
  progressOf: (person) => `Treniņi: ${person}`,
  noPractice: 'Vēl nav nevienas pabeigtas sarunas.',
  headingSessions: 'Sarunas',
  headingTrends: 'Vērtējumi pa jomām, no vecākā līdz jaunākajam',
  headingStrongest: 'Stiprās puses',
  headingWeakest: 'Pie kā jāpiestrādā',
  headingNext: 'Ko trenēt tālāk',
  earlierSessions: (count) =>
    `${count} ${lvPlural(count, { zero: 'agrāku sarunu nav parādīts', one: 'agrāka saruna nav parādīta', other: 'agrākas sarunas nav parādītas' })}.`,
  columnScenario: 'scenārijs',
  columnMode: 'veids',
  columnPassed: 'rezultāts',
  modeCoaching: 'treniņš',
  modeCertify: 'eksāmens',
  resultPassed: 'nokārtots',
  resultFailed: 'nav nokārtots',
  trendTooShort: 'pārāk maz sarunu, lai redzētu virzību',
  trendChange: (points) =>
    points === 0
      ? 'bez izmaiņām'
      : `${points > 0 ? '+' : '−'}${lvForms.number(Math.abs(points))} ${lvPlural(Math.abs(points), { zero: 'punktu', one: 'punkts', other: 'punkti' })}`,
  skill: (behaviour, percent, sessions) =>
    `${behaviour}: ${lvForms.number(percent)} % ${sessions} ${lvPlural(sessions, { zero: 'sarunās', one: 'sarunā', other: 'sarunās' })}`,
  noStrongest: 'Pagaidām nekas īpaši neizceļas.',
  noWeakest: 'Pašlaik nekas neklibo.',
  noAdvice: 'Nav neviena scenārija, ko trenēt.',
  nextFirst: 'labs sākumam',
  nextTrains: (behaviours, tried) =>
    `trenē to, kur varat iegūt visvairāk: ${behaviours}${tried ? '' : '; turklāt Jums tas ir jauns'}`,
  nextNotPassed: (score) => `pēdējā mēģinājumā Jūs sasniedzāt ${lvForms.number(score)} %, un ar to nepietika`,
  nextNew: 'Jums vēl nav mēģināts',
  nextLongest: (date) => `pēdējo reizi to trenējāt ${date}`,
  nextCommand: (scenario) => `shoptalk practise ${scenario}`,
};
