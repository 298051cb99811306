export { enSummary as lvSummary } from '../en/summary.js';
