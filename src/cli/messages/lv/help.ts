export { enHelp as lvHelp } from '../en/help.js';
