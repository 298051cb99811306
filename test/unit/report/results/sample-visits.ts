import { monthStart } from '../../../../src/report/results/calendar.js';
import type { ResultNames } from '../../../../src/report/results/figures.js';
import type { OneQuestion, OneVisit } from './visits.js';

export const rubric = 'retail-visit';

const sections = [
  { id: 'entry', title: 'Coming in' },
  { id: 'advice', title: 'Help with goods' },
  { id: 'till', title: 'At the till' },
  { id: 'leaving', title: 'Leaving' },
];

export const sampleQuestions: readonly OneQuestion[] = [
  { id: 'greeted', title: 'Greeted on entry', section: 'entry', dimension: 'empathy', weight: 2 },
  { id: 'clean', title: 'Shop clean and tidy', section: 'entry', dimension: 'procedure', weight: 1 },
  {
    id: 'offered',
    title: 'Offered help without pressing',
    section: 'advice',
    dimension: 'empathy',
    weight: 3,
  },
  { id: 'found', title: 'Helped to find the goods', section: 'advice', dimension: 'resolution', weight: 4 },
  {
    id: 'everything',
    title: 'Asked whether everything was found',
    section: 'till',
    dimension: 'procedure',
    weight: 2,
  },
  {
    id: 'change',
    title: 'Right change and receipt',
    section: 'till',
    dimension: 'procedure',
    weight: 3,
    critical: 'compliance',
  },
  {
    id: 'polite',
    title: 'Treated politely throughout',
    section: 'till',
    dimension: 'empathy',
    weight: 2,
    critical: 'customer',
  },
  { id: 'thanked', title: 'Thanked and said goodbye', section: 'leaving', dimension: 'empathy', weight: 2 },
];

const sites: readonly (readonly [
  id: string,
  title: string,
  region: string,
  chance: number,
  visits: number,
])[] = [
  ['riga-centre', 'Riga Centre', 'Riga', 0.88, 102],
  ['riga-south', 'Riga South', 'Riga', 0.74, 93],
  ['jelgava', 'Jelgava', 'Zemgale', 0.8, 78],
  ['bauska', 'Bauska', 'Zemgale', 0.63, 72],
  ['liepaja', 'Liepāja', 'Kurzeme', 0.79, 84],
  ['ventspils', 'Ventspils', 'Kurzeme', 0.7, 51],
  ['kuldiga', 'Kuldīga', 'Kurzeme', 0.9, 12],
];

export const sampleNames: ResultNames = {
  checklists: {
    [rubric]: {
      title: 'Visit to a shop',
      dimensions: { empathy: 'Empathy', procedure: 'Procedure', resolution: 'Resolution' },
      sections,
      criteria: Object.fromEntries(
        sampleQuestions.map(({ id, title, critical }) => [id, { title, ...(critical ? { critical } : {}) }]),
      ),
    },
  },
  programmes: { 'winter-2026': 'Winter 2026' },
  sites: Object.fromEntries(sites.map(([id, title]) => [id, title])),
  scenarios: {},
};

/** Visits over six months, the same each time. */
export function sampleVisits(): readonly OneVisit[] {
  let state = 4_711;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return sites.flatMap(([site, , region, good, count]) =>
    Array.from({ length: count }, (_, index): OneVisit => {
      const evaluator = ['heron', 'lynx', 'otter', 'owl', 'wren'][index % 5] ?? 'owl';
      const kept = good + (evaluator === 'lynx' ? -0.09 : 0) + (index % 6) * 0.012;
      const earned = sampleQuestions.map(({ weight, id, critical }) => {
        if (id === 'found' && chance() < 0.2) return null;
        if (id === 'everything') return chance() < kept - 0.45 ? weight : 0;
        if (critical) return chance() < 0.985 ? weight : 0;
        const luck = chance();
        return luck < kept ? weight : luck < kept + 0.08 ? weight / 2 : 0;
      });
      const failed = sampleQuestions.flatMap(({ critical }, at) =>
        critical && earned[at] === 0 ? [critical] : [],
      );
      const day = `${monthStart('2026-11-01', (index % 6) - 5).slice(0, 8)}${String(1 + Math.floor(chance() * 20)).padStart(2, '0')}`;
      return { site, region, evaluator, person: `${site}-${index % 3}`, day, earned, failed };
    }),
  );
}
