import type { Instrument, SurveyAnswer } from './answer.js';
import { instruments, isSatisfied, npsPart } from './instruments.js';

/** Sums over the answers to one instrument. */
export interface InstrumentTally {
  readonly n: number;
  /** Sum and sum of squares of the values. */
  readonly sum: number;
  readonly squares: number;
  /** CSAT: satisfied. NPS: promoters and detractors. */
  readonly satisfied: number;
  readonly promoters: number;
  readonly detractors: number;
}

/** The answers of one site and month to one instrument. */
export interface SiteMonth {
  readonly instrument: Instrument;
  readonly site: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly n: number;
  readonly sum: number;
}

export interface SurveyTally {
  readonly all: Readonly<Record<Instrument, InstrumentTally>>;
  readonly siteMonths: readonly SiteMonth[];
}

const none: InstrumentTally = { n: 0, sum: 0, squares: 0, satisfied: 0, promoters: 0, detractors: 0 };

/** Adds answers up one by one; what is kept grows with sites and months, not with answers. */
export function surveyTally(): { add(answer: SurveyAnswer): void; tally(): SurveyTally } {
  const all: Record<Instrument, InstrumentTally> = { csat: none, nps: none, ces: none };
  const siteMonths = new Map<string, SiteMonth>();
  return {
    add({ instrument, value, site, day }) {
      all[instrument] = withValue(all[instrument], instrument, value);
      if (site === '') return;
      const month = day.slice(0, 7);
      const key = JSON.stringify([instrument, site, month]);
      const so = siteMonths.get(key) ?? { instrument, site, month, n: 0, sum: 0 };
      siteMonths.set(key, { ...so, n: so.n + 1, sum: so.sum + value });
    },
    tally: () => ({
      all: { ...all },
      siteMonths: [...siteMonths.values()].sort(
        (a, b) =>
          instruments.indexOf(a.instrument) - instruments.indexOf(b.instrument) ||
          compare(a.site, b.site) ||
          compare(a.month, b.month),
      ),
    }),
  };
}

function withValue(so: InstrumentTally, instrument: Instrument, value: number): InstrumentTally {
  const part = instrument === 'nps' ? npsPart(value) : 0;
  return {
    n: so.n + 1,
    sum: so.sum + value,
    squares: so.squares + value * value,
    satisfied: so.satisfied + (instrument === 'csat' && isSatisfied(value) ? 1 : 0),
    promoters: so.promoters + (part === 1 ? 1 : 0),
    detractors: so.detractors + (part === -1 ? 1 : 0),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
