export { enTrouble as plTrouble } from '../en/trouble.js';
