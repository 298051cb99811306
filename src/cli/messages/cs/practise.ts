export { enPractise as csPractise } from '../en/practise.js';
