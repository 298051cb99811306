export { enScenarioNew as plScenarioNew } from '../en/scenario-new.js';
