// @ts-check
import { imports, mentions, offence } from './offences.mjs';
import { PURE_PACKAGES, PURE_ROOMS, roomOf, targetOf } from './rooms.mjs';

/**
 * @typedef {import('./read-module.mjs').Module} Module
 * @typedef {import('./offences.mjs').Offence} Offence
 */

const RULE = 'pure-rooms';

const IMPURE_GLOBALS = [
  'Date.now',
  'new Date()',
  'Math.random',
  'process',
  'performance',
  'crypto',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
];

/**
 * Pure rooms, and the modules of files/ that they use (what makes a problem, for instance): whatever a pure module
 * imports must be pure itself.
 * @param {readonly Module[]} modules
 * @returns {Offence[]}
 */
export function pureRooms(modules) {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const pure = new Set(modules.filter((module) => PURE_ROOMS.includes(roomOf(module.path) ?? '')));
  // A set that grows while it is walked visits what was added.
  for (const module of pure) {
    for (const { specifier, typeOnly } of module.imports) {
      const target = specifier === undefined || typeOnly ? undefined : targetOf(module.path, specifier);
      if (target?.kind !== 'module' || roomOf(target.path) !== 'files') continue;
      const used = byPath.get(target.path.replace(/\.js$/, '.ts'));
      if (used) pure.add(used);
    }
  }
  return [...pure].flatMap(impurities);
}

/** @param {Module} module */
function impurities(module) {
  const computed = module.imports.filter((found) => found.specifier === undefined);
  return [
    ...computed.map((found) => offence(module, found.line, RULE, 'an import that is computed')),
    ...imports(module, RULE, impureImport),
    ...mentions(module, RULE, IMPURE_GLOBALS, 'no clock, chance or process here: take it as an argument'),
  ];
}

/** @param {ReturnType<typeof targetOf>} target */
function impureImport(target) {
  switch (target.kind) {
    case 'builtin':
      return `pure modules import nothing of Node: "${target.name}"`;
    case 'package':
      return PURE_PACKAGES.includes(target.name) ? undefined : `pure modules do not import ${target.name}`;
    case 'module': {
      const room = roomOf(target.path) ?? target.path;
      return PURE_ROOMS.includes(room) || room === 'files'
        ? undefined
        : `pure modules do not import ${room}/`;
    }
  }
}
