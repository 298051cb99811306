export { enScorecard as csScorecard } from '../en/scorecard.js';
