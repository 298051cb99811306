import type { LineKind, Path, SourceLine, SourcePatterns, TextTable, Translatable } from './source-line.js';

/** The table as a tree, so that a file is walked once. */
interface Branch {
  readonly branches: Map<string, Branch>;
  kind?: LineKind | 'patterns';
}

function treeOf(table: TextTable): Branch {
  const root: Branch = { branches: new Map() };
  for (const [template, kind] of Object.entries(table)) {
    let branch = root;
    for (const step of template.split('.')) {
      const next = branch.branches.get(step) ?? { branches: new Map() };
      branch.branches.set(step, next);
      branch = next;
    }
    branch.kind = kind;
  }
  return root;
}

interface Found {
  readonly lines: SourceLine[];
  readonly patterns: SourcePatterns[];
}

/** An entry of a list goes by its id where it has one. */
function nameOf(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string')
    return item.id;
  return String(index + 1);
}

function walk(value: unknown, branch: Branch, path: Path, names: readonly string[], found: Found): void {
  const id = names.join('.');
  if (branch.kind === 'patterns') {
    const patterns = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    if (patterns.length > 0) found.patterns.push({ id, path, patterns });
    return;
  }
  // What may be one text or several under keys has both a kind and branches.
  const isLeaf = branch.branches.size === 0 || typeof value !== 'object';
  if (branch.kind !== undefined && isLeaf) {
    const isLine = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
    if (isLine) found.lines.push({ id, path, kind: branch.kind, text: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries: readonly (readonly [string | number, string, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, nameOf(item, index), item])
    : Object.entries(value).map(([key, item]) => [key, key, item]);
  for (const [step, name, item] of entries) {
    const next = branch.branches.get(String(step)) ?? branch.branches.get('*');
    if (next !== undefined) walk(item, next, [...path, step], [...names, name], found);
  }
}

/** Every line and every list of patterns of a parsed file that a table says is translated. */
export function sourceLines(value: unknown, table: TextTable): Translatable {
  const found: Found = { lines: [], patterns: [] };
  walk(value, treeOf(table), [], [], found);
  return found;
}
