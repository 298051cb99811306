export { enAgree as lvAgree } from '../en/agree.js';
