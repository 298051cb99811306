export { enAgree as plAgree } from '../en/agree.js';
