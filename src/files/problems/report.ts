import type { ProblemKind } from './kind.js';

/** RP1xx: what a report was asked for. */
export const reportProblems = {
  RP101: {
    title: 'period not understood',
    hint: 'Write a day (2026-03-31), week (2026-W47), month (2026-11), quarter (2026-Q4) or year (2026), or last-month, this-week, last-30-days and the like.',
  },
  RP102: { title: 'period ends before it begins', hint: 'Exchange --from and --to.' },
  RP103: {
    title: 'cannot be divided by this',
    hint: 'Choose one or more, with commas: site, region, evaluator, person, scenario, programme, checklist, kind, section, question, day, week, month, quarter.',
  },
  RP104: {
    title: 'no results for this name',
    hint: 'Names are those that visits were recorded with; shoptalk report without filters lists them.',
  },
  RP105: { title: 'options that exclude each other', hint: 'Choose one of them.' },
  RP106: { title: 'number not usable', hint: 'Give a whole number from 1 to 1000.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;
