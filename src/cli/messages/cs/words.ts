export { enWords as csWords } from '../en/words.js';
