export { enProgress as csProgress } from '../en/progress.js';
