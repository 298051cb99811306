export { enPractise as lvPractise } from '../en/practise.js';
