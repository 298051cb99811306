export { enLearn as plLearn } from '../en/learn.js';
