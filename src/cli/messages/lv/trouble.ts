export { enTrouble as lvTrouble } from '../en/trouble.js';
