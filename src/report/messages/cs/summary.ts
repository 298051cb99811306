export { enSummary as csSummary } from '../en/summary.js';
