export { enVisit as plVisit } from '../en/visit.js';
