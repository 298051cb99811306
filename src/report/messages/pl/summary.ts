export { enSummary as plSummary } from '../en/summary.js';
