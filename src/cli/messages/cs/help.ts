export { enHelp as csHelp } from '../en/help.js';
