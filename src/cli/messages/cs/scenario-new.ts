export { enScenarioNew as csScenarioNew } from '../en/scenario-new.js';
