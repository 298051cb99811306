export { enLearnt as csLearnt } from '../en/learnt.js';
