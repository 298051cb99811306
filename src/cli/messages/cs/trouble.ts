export { enTrouble as csTrouble } from '../en/trouble.js';
