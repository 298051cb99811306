export { enLibrary as csLibrary } from '../en/library.js';
