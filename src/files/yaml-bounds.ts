import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
} from 'yaml';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';
import type { ProblemCode } from './problem-catalogue.js';

/** Longest single text, in UTF-16 units: 256 KB. */
export const longestScalar = 256 * 1024;
/** Most references to an anchor in one file. */
const mostReferences = 1000;
/** More of one kind are not told: a file with so many is not mended one by one. */
const mostTold = 100;
/** Keys that a JavaScript object has a meaning for; no file needs one. */
const reserved: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

type Tell = (code: ProblemCode, node: Node | null | undefined, message: string) => void;

/**
 * What no file of a person holds, in one walk over the document, so that nothing behind it has to be afraid of it: texts
 * too long, keys written twice, keys that are lists or that objects have a meaning for, anchors that hold themselves.
 * Time and memory grow with the size of the document, however often it refers to itself.
 */
export function outOfBounds(document: Document.Parsed, lineCounter: LineCounter): readonly Problem[] {
  const problems: Problem[] = [];
  const anchors = new Map<string, unknown>();
  /** What an anchor stands at, from the outermost to the innermost: an alias of one of them holds itself. */
  const open: unknown[] = [];
  let references = 0;
  const tell: Tell = (code, node, message) => {
    // What unfolds without end is always told: whoever goes on with the value relies on it.
    if (problems.length >= mostTold && code !== 'FI110') return;
    const { line, col } = lineCounter.linePos(node?.range?.[0] ?? 0);
    problems.push(makeProblem(code, message, { line, column: col }));
  };
  const alias = (node: Alias): void => {
    references += 1;
    if (references > mostReferences + 1) return;
    if (references === mostReferences + 1)
      tell('FI110', node, `more than ${mostReferences} references with *`);
    if (open.includes(anchors.get(node.source)))
      tell('FI110', node, `"*${node.source}" stands inside of what it refers to`);
  };
  const look = (node: unknown): void => {
    if (isScalar(node)) {
      if (node.anchor) anchors.set(node.anchor, node);
      if (typeof node.value === 'string' && node.value.length > longestScalar) {
        const length = node.value.length;
        tell('FI108', node, `this text has ${length} characters; at most ${longestScalar} are read`);
      }
    } else if (isCollection(node)) {
      if (node.anchor) {
        anchors.set(node.anchor, node);
        open.push(node);
      }
      if (isMap(node)) checkKeys(node.items, tell);
      for (const item of node.items) {
        if (isPair(item)) {
          look(item.key);
          look(item.value);
        } else look(item);
      }
      if (node.anchor) open.pop();
    } else if (isAlias(node)) alias(node);
  };
  look(document.contents);
  return problems;
}

function checkKeys(items: readonly { readonly key: unknown }[], tell: Tell): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (isCollection(key)) tell('FI115', key, 'this key is a list or a mapping');
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name) && name !== '<<') tell('FI106', key, 'this key is written twice');
    seen.add(name);
    if (reserved.has(key.value)) tell('FI116', key, `"${name}" cannot be a key`);
  }
}
