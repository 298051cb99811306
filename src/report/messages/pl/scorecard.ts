export { enScorecard as plScorecard } from '../en/scorecard.js';
