export { enAgreement as csAgreement } from '../en/agreement.js';
