export { enProgress as plProgress } from '../en/progress.js';
