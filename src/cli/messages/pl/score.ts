export { enScore as plScore } from '../en/score.js';
