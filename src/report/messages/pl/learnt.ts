export { enLearnt as plLearnt } from '../en/learnt.js';
