import { fileURLToPath } from 'node:url';

/** A folder or file that is shipped with the program, as an absolute path: `shippedPath('rubrics')`. */
export function shippedPath(name: string): string {
  // This module is two levels below the package in src/ and, built, in dist/.
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
