export { enLearnt as lvLearnt } from '../en/learnt.js';
