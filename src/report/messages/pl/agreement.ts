export { enAgreement as plAgreement } from '../en/agreement.js';
