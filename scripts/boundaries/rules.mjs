// @ts-check
import { eagerStart } from './eager-start.mjs';
import { imports, mentions, offence } from './offences.mjs';
import { pureRooms } from './pure-rooms.mjs';
import { isOneOf, roomOf } from './rooms.mjs';

/**
 * @typedef {import('./read-module.mjs').Module} Module
 * @typedef {import('./offences.mjs').Offence} Offence
 * @typedef {(module: Module) => Offence[]} Rule
 */

const SQL_PACKAGES = ['kysely', 'libsql', 'pg', 'pg-boss', 'better-sqlite3', '@libsql/*'];
const NETWORK_PACKAGES = ['ai', '@ai-sdk/*', 'undici', 'ws', 'axios'];
const NETWORK_BUILTINS = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'];
const NETWORK_GLOBALS = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'];
const TERMINAL_PACKAGES = ['inquirer', '@inquirer/*', 'chalk', 'ora'];
const VAGUE_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc'];
const MOST_LINES = 250;

/** @type {Readonly<Record<string, Rule>>} */
export const rules = {
  'no-room-imports-cli': (module) =>
    roomOf(module.path) === 'cli'
      ? []
      : imports(module, 'no-room-imports-cli', (target) =>
          target.kind === 'module' && roomOf(target.path) === 'cli'
            ? 'only bin/ and cli/ import cli/'
            : undefined,
        ),
  'only-store-knows-sql': (module) =>
    roomOf(module.path) === 'store'
      ? []
      : imports(module, 'only-store-knows-sql', (target) =>
          target.kind === 'package' && isOneOf(target.name, SQL_PACKAGES)
            ? `only store/ imports ${target.name}`
            : undefined,
        ),
  'only-llm-opens-sockets': (module) => {
    if (roomOf(module.path) === 'llm') return [];
    return [
      ...imports(module, 'only-llm-opens-sockets', (target) => {
        const isNetwork =
          (target.kind === 'package' && isOneOf(target.name, NETWORK_PACKAGES)) ||
          (target.kind === 'builtin' && NETWORK_BUILTINS.includes(target.name));
        return isNetwork ? `only llm/ imports ${target.name}` : undefined;
      }),
      ...mentions(module, 'only-llm-opens-sockets', NETWORK_GLOBALS, 'only llm/ opens a socket'),
    ];
  },
  'only-terminal-writes': (module) => {
    if (module.path.startsWith('src/cli/terminal/') || module.path.startsWith('bin/')) return [];
    return [
      ...mentions(
        module,
        'only-terminal-writes',
        ['process.stdout', 'process.stderr', 'console'],
        'only cli/terminal/ and bin/ write to the screen',
      ),
      ...imports(module, 'only-terminal-writes', (target) => {
        const isTerminal =
          (target.kind === 'package' && isOneOf(target.name, TERMINAL_PACKAGES)) ||
          (target.kind === 'builtin' && ['readline', 'readline/promises', 'tty'].includes(target.name));
        return isTerminal ? `only cli/terminal/ imports ${target.name}` : undefined;
      }),
    ];
  },
  'stay-inside-src': (module) =>
    roomOf(module.path) === undefined
      ? []
      : imports(module, 'stay-inside-src', (target) =>
          target.kind === 'module' && !target.path.startsWith('src/')
            ? 'only src/ is part of the built program'
            : undefined,
        ),
  // The build joins modules in dist/bundle/: only from this depth does a relative address stay true.
  'place-from-room-level': (module) =>
    /^src\/[^/]+\/[^/]+$/.test(module.path) || module.path.startsWith('bin/')
      ? []
      : mentions(module, 'place-from-room-level', ['import.meta'], 'use it in src/<room>/<file>.ts only'),
  'short-files': (module) =>
    module.lines <= MOST_LINES
      ? []
      : [offence(module, 1, 'short-files', `${module.lines} lines; at most ${MOST_LINES}: split it by idea`)],
  'telling-names': (module) => {
    const vague = module.path.split('/').find((part) => VAGUE_NAMES.includes(part.split('.')[0] ?? ''));
    return vague ? [offence(module, 1, 'telling-names', `"${vague}" does not say what is in it`)] : [];
  },
  parses: (module) => module.errors.map((error) => offence(module, 1, 'parses', error)),
};

/**
 * @param {readonly Module[]} modules
 * @returns {Offence[]}
 */
export function checkModules(modules) {
  const single = modules.flatMap((module) => Object.values(rules).flatMap((rule) => rule(module)));
  return [...single, ...pureRooms(modules), ...eagerStart(modules)].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
