export { enPractise as plPractise } from '../en/practise.js';
