// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * npm also runs `prepare` where a build is neither wanted nor possible: before each first `npx shoptalk` in a
 * clone, and after an installation without the development packages.
 * @param {{ command?: string | undefined, isBuilt?: boolean, hasCompiler?: boolean }} [situation]
 * @returns {{ build: boolean, failed: boolean, why: string }}
 */
export function shouldBuild({
  command = process.env.npm_command,
  isBuilt = existsSync(path.join(root, 'dist/bundle/main.js')),
  hasCompiler = existsSync(path.join(root, 'node_modules/typescript')),
} = {}) {
  if (command === 'exec' && isBuilt) return { build: false, failed: false, why: '' };
  if (hasCompiler) return { build: true, failed: false, why: '' };
  return isBuilt
    ? { build: false, failed: false, why: 'no development packages here; the program that is built stays' }
    : {
        build: false,
        failed: true,
        why: 'the development packages are missing; run "npm ci" without --omit=dev',
      };
}
