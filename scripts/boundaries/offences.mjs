// @ts-check
import { targetOf } from './rooms.mjs';

/**
 * @typedef {import('./read-module.mjs').Module} Module
 * @typedef {import('./read-module.mjs').Import} Import
 * @typedef {{ file: string, line: number, rule: string, message: string }} Offence
 */

/**
 * @param {Module} module
 * @param {string} rule
 * @param {(target: ReturnType<typeof targetOf>, found: Import) => string | undefined} judge
 */
export function imports(module, rule, judge) {
  return module.imports.flatMap((found) => {
    if (found.specifier === undefined) return [];
    const message = judge(targetOf(module.path, found.specifier), found);
    return message ? [offence(module, found.line, rule, message)] : [];
  });
}

/**
 * @param {Module} module
 * @param {string} rule
 * @param {readonly string[]} names
 * @param {string} message
 */
export function mentions(module, rule, names, message) {
  return module.mentions
    .filter((mention) => names.includes(mention.name))
    .map((mention) => offence(module, mention.line, rule, `"${mention.name}": ${message}`));
}

/**
 * @param {Module} module
 * @param {number} line
 * @param {string} rule
 * @param {string} message
 * @returns {Offence}
 */
export function offence(module, line, rule, message) {
  return { file: module.path, line, rule, message };
}
