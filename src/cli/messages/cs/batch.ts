export { enBatch as csBatch } from '../en/batch.js';
