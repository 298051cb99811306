export { enLearn as lvLearn } from '../en/learn.js';
