// @ts-check
import { parseSync } from 'oxc-parser';

/**
 * @typedef {{ specifier: string | undefined, line: number, typeOnly: boolean, dynamic: boolean }} Import
 *   `specifier` is undefined where a dynamic import computes it.
 * @typedef {{ name: string, line: number }} Mention a global, or a member of one: `Date.now`, `process.stdout`,
 *   and `new Date()` for a clock read through the constructor
 * @typedef {{ path: string, lines: number, imports: Import[], mentions: Mention[], errors: string[] }} Module
 * @typedef {Record<string, unknown> & { type: string, start: number }} Node
 */

/**
 * What the rules need to know of one TypeScript module.
 * @param {string} path path from the project's root, with `/`
 * @param {string} text
 * @returns {Module}
 */
export function readModule(path, text) {
  const parsed = parseSync(path, text);
  const lineOf = lineFinder(text);
  /** @type {Import[]} */
  const imports = [];
  /** @type {Mention[]} */
  const mentions = [];
  walk(/** @type {Node} */ (/** @type {unknown} */ (parsed.program)), (node, parent, key) => {
    const line = lineOf(node.start);
    const found = importOf(node);
    if (found) imports.push({ ...found, line });
    const name = mentionOf(node, parent, key);
    if (name) mentions.push({ name, line });
  });
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, mentions, errors: parsed.errors.map((error) => error.message) };
}

/**
 * @param {Node} node
 * @returns {Omit<Import, 'line'> | undefined}
 */
function importOf(node) {
  const source = /** @type {{ type: string, value?: unknown } | null | undefined} */ (node.source);
  const specifier = typeof source?.value === 'string' ? source.value : undefined;
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, typeOnly: isTypeOnly(node, 'importKind'), dynamic: false };
    case 'ExportAllDeclaration':
      return { specifier, typeOnly: isTypeOnly(node, 'exportKind'), dynamic: false };
    case 'ExportNamedDeclaration':
      return source ? { specifier, typeOnly: isTypeOnly(node, 'exportKind'), dynamic: false } : undefined;
    case 'ImportExpression':
      return { specifier, typeOnly: false, dynamic: true };
    case 'TSImportType': {
      const literal = /** @type {{ value?: unknown } | undefined} */ (node.source ?? node.argument);
      return { specifier: String(literal?.value), typeOnly: true, dynamic: false };
    }
    default:
      return undefined;
  }
}

/**
 * `import type …`, or an import whose every name is marked as a type.
 * @param {Node} node
 * @param {'importKind' | 'exportKind'} kind
 */
function isTypeOnly(node, kind) {
  if (node[kind] === 'type') return true;
  const names = /** @type {Node[] | undefined} */ (node.specifiers);
  return names !== undefined && names.length > 0 && names.every((name) => name[kind] === 'type');
}

/**
 * @param {Node} node
 * @param {Node | undefined} parent
 * @param {string} key
 * @returns {string | undefined}
 */
function mentionOf(node, parent, key) {
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type === 'MemberExpression') {
    const object = /** @type {{ type: string, name?: string }} */ (node.object);
    const property = /** @type {{ type: string, name?: string, value?: unknown }} */ (node.property);
    const member = node.computed ? property.value : property.name;
    return object.type === 'Identifier' && typeof member === 'string'
      ? `${object.name}.${member}`
      : undefined;
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const callee = /** @type {{ name?: string }} */ (node.callee);
    const args = /** @type {unknown[]} */ (node.arguments);
    if (callee.name !== 'Date') return undefined;
    return node.type === 'CallExpression' || args.length === 0 ? 'new Date()' : undefined;
  }
  if (node.type !== 'Identifier' || isOnlyAName(parent, key)) return undefined;
  return String(node.name);
}

/**
 * True where an identifier names a property or a key and refers to nothing.
 * @param {Node | undefined} parent
 * @param {string} key
 */
function isOnlyAName(parent, key) {
  if (parent === undefined) return false;
  if (key === 'property') return parent.computed !== true;
  if (key === 'key')
    return parent.computed !== true && !(parent.type === 'Property' && parent.shorthand === true);
  return key === 'imported' || key === 'exported' || key === 'label' || parent.type.startsWith('TS');
}

/**
 * @param {Node} node
 * @param {(node: Node, parent: Node | undefined, key: string) => void} visit
 * @param {Node} [parent]
 * @param {string} [key]
 */
function walk(node, visit, parent, key = '') {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') {
        walk(child, visit, node, name);
      }
    }
  }
}

/** @param {string} text */
function lineFinder(text) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (/** @type {number} */ offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
