import type { ResultsReport } from './report.js';

/** The report for machines: the model as it is, numbers with four decimals. */
export function roundedReport(report: ResultsReport): unknown {
  return rounded(report);
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10_000) / 10_000;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}
