export { enLibrary as plLibrary } from '../en/library.js';
