export { enVisit as csVisit } from '../en/visit.js';
