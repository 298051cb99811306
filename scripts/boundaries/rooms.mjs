// @ts-check
import { builtinModules } from 'node:module';
import path from 'node:path';

/** Rooms that take data and return data: no clock, chance, files, terminal, network or database. */
export const PURE_ROOMS = [
  'language',
  'conversation',
  'behaviour',
  'rubric',
  'scenario',
  'report',
  'visit',
  'survey',
];

/** Packages that are themselves pure. */
export const PURE_PACKAGES = ['@marcbachmann/cel-js'];

const BUILTINS = new Set(builtinModules.filter((name) => !name.startsWith('_')));

/**
 * The first folder below src/ that a module stands in; undefined outside src/.
 * @param {string} file
 */
export function roomOf(file) {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

/**
 * What an import points at.
 * @param {string} file the importing module, from the project's root
 * @param {string} specifier
 * @returns {{ kind: 'module', path: string } | { kind: 'builtin', name: string } | { kind: 'package', name: string }}
 */
export function targetOf(file, specifier) {
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    return { kind: 'module', path: path.posix.join(path.posix.dirname(file), specifier) };
  }
  const bare = specifier.replace(/^node:/, '');
  if (bare !== specifier || BUILTINS.has(bare)) return { kind: 'builtin', name: bare };
  const parts = specifier.split('/');
  return {
    kind: 'package',
    name: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier),
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} families exact names, or with `/*` every package of a scope
 */
export function isOneOf(name, families) {
  return families.some((one) => (one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : name === one));
}
