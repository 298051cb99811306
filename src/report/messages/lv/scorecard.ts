export { enScorecard as lvScorecard } from '../en/scorecard.js';
