// @ts-check
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Parts of Node that take milliseconds to open, and that most commands import and never call. */
const seldomUsed = ['node:child_process', 'node:crypto'];

/**
 * Such a part is opened when something of it is used for the first time, not with the module that imports it.
 * @type {import('esbuild').Plugin}
 */
export const seldomUsedIsOpenedLate = {
  name: 'seldom-used-is-opened-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, namespace }) => {
      if (!seldomUsed.includes(path)) return undefined;
      return namespace === 'seldom-used' ? { path, external: true } : { path, namespace: 'seldom-used' };
    });
    onLoad({ filter: /./, namespace: 'seldom-used' }, ({ path }) => ({ contents: openedLate(path) }));
  },
};

/**
 * A module with the names of a part of Node, each of which opens it.
 * @param {string} part
 */
function openedLate(part) {
  const names = JSON.stringify(Object.keys(require(part)));
  const open = `require(${JSON.stringify(part)})`;
  return `for (const name of ${names}) {
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${open}[name] });
  }`;
}
