export { enScore as csScore } from '../en/score.js';
