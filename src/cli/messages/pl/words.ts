export { enWords as plWords } from '../en/words.js';
