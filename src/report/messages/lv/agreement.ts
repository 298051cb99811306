export { enAgreement as lvAgreement } from '../en/agreement.js';
