export { enScore as lvScore } from '../en/score.js';
