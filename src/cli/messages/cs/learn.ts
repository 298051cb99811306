export { enLearn as csLearn } from '../en/learn.js';
