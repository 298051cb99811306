export { enWords as lvWords } from '../en/words.js';
