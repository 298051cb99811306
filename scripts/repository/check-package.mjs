// @ts-check
import { missingPlatforms } from './lock-platforms.mjs';

/**
 * Whether a clone anywhere installs the same packages: exact versions, a complete lock file that names no address.
 * @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} manifest
 * @param {import('./lock-platforms.mjs').Lock} lock
 * @returns {string[]}
 */
export function checkPackage(manifest, lock) {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
  return [
    ...loose.map(([name, version]) => `package.json: ${name} is "${version}"; pin the exact version`),
    ...addressed.map(([place]) => `package-lock.json: ${place} holds the address it came from ("resolved")`),
    ...missingPlatforms(lock).map(
      ({ name }) => `package-lock.json: ${name} is missing; run "node scripts/complete-lock.mjs"`,
    ),
  ];
}
