export { enHelp as plHelp } from '../en/help.js';
