export { enVisit as lvVisit } from '../en/visit.js';
