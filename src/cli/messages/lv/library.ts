export { enLibrary as lvLibrary } from '../en/library.js';
