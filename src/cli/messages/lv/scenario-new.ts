export { enScenarioNew as lvScenarioNew } from '../en/scenario-new.js';
