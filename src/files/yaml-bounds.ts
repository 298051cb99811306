import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type LineCounter,
  type Node,
  visit,
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

/**
 * What no file of a person holds, in one walk over the document, so that nothing behind it has to be afraid of it: texts
 * too long, keys written twice, keys that are lists or that objects have a meaning for, anchors that hold themselves.
 * Time and memory grow with the size of the document, however often it refers to itself.
 */
export function outOfBounds(document: Document.Parsed, lineCounter: LineCounter): readonly Problem[] {
  const problems: Problem[] = [];
  const anchors = new Map<string, unknown>();
  let references = 0;
  const tell = (code: ProblemCode, node: Node | null | undefined, message: string): void => {
    if (problems.length >= mostTold) return;
    const { line, col } = lineCounter.linePos(node?.range?.[0] ?? 0);
    problems.push(makeProblem(code, message, { line, column: col }));
  };
  visit(document, {
    Node(_key, node, path) {
      if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.set(node.anchor, node);
      if (isScalar(node) && typeof node.value === 'string' && node.value.length > longestScalar)
        tell(
          'FI108',
          node,
          `this text has ${node.value.length} characters; at most ${longestScalar} are read`,
        );
      if (isMap(node)) checkKeys(node.items, tell);
      if (!isAlias(node)) return;
      references += 1;
      if (references === mostReferences + 1)
        tell('FI110', node, `more than ${mostReferences} references with *`);
      const meant = anchors.get(node.source);
      if (meant !== undefined && path.some((each) => each === meant))
        tell('FI110', node, `"*${node.source}" stands inside of what it refers to`);
    },
  });
  return problems;
}

type Tell = (code: ProblemCode, node: Node | null | undefined, message: string) => void;

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
