import { fileURLToPath } from 'node:url';

/** Where the program's source is, and where it is compiled to for the tests: beside it, so that addresses stay true. */
export const source = fileURLToPath(new URL('../../src', import.meta.url));
export const compiled = fileURLToPath(new URL('../../.tested', import.meta.url));
