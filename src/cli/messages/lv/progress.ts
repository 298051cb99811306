export { enProgress as lvProgress } from '../en/progress.js';
