export { enAgree as csAgree } from '../en/agree.js';
