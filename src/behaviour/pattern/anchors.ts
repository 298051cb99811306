import { typoLength } from '../../language/typos.js';
import type { Atom, ParsedPattern, PatternNode } from './syntax.js';

/** How often each key is found in ordinary sentences, in a thousand of them. */
export type Frequency = (anchor: string) => number;

function anchorOfAtom(atom: Atom): readonly string[] | undefined {
  switch (atom.kind) {
    case 'word':
      return [`${atom.exact ? 'x' : 'w'}:${atom.text}`];
    case 'prefix':
      return [`p:${atom.text}`];
    case 'suffix':
      return [`s:${atom.text}`];
    case 'any':
      return undefined;
  }
}

function price(anchors: readonly string[], frequency: Frequency): number {
  return anchors.reduce((sum, anchor) => sum + frequency(anchor), 0);
}

/** The short literal words that a node stands for, when it stands for nothing else. */
function shortWords(node: PatternNode | undefined): readonly string[] | undefined {
  if (node?.kind === 'atom') {
    return node.atom.kind === 'word' && node.atom.text.length < typoLength ? [node.atom.text] : undefined;
  }
  if (node?.kind !== 'choice') return undefined;
  const each = node.options.map(shortWords);
  return each.some((words) => !words) ? undefined : each.flatMap((words) => words ?? []);
}

/** Pairs of neighbouring words: phrases made of everyday words alone ("it is") are rarer than each of them. */
function pairs(left: PatternNode | undefined, right: PatternNode | undefined): readonly string[] | undefined {
  const first = shortWords(left);
  const second = shortWords(right);
  if (!first || !second || first.length * second.length > 24) return undefined;
  return first.flatMap((word) => second.map((next) => `b:${word} ${next}`));
}

/** The cheapest set of keys without which the node cannot match; undefined when it can match without any. */
function anchorsOf(node: PatternNode, frequency: Frequency): readonly string[] | undefined {
  switch (node.kind) {
    case 'atom':
      return anchorOfAtom(node.atom);
    case 'list':
      return anchorsOf(node.words, frequency);
    case 'entity':
      return [`e:${node.entity}`];
    case 'choice': {
      const each = node.options.map((option) => anchorsOf(option, frequency));
      return each.some((anchors) => !anchors)
        ? undefined
        : [...new Set(each.flatMap((anchors) => anchors ?? []))];
    }
    case 'sequence': {
      let best: readonly string[] | undefined;
      for (const [at, part] of node.parts.entries()) {
        for (const anchors of [anchorsOf(part, frequency), pairs(part, node.parts[at + 1])]) {
          if (anchors && (!best || price(anchors, frequency) < price(best, frequency))) best = anchors;
        }
      }
      return best;
    }
    default:
      return undefined;
  }
}

/**
 * Keys of which a sentence must hold at least one for the pattern to match: `w:sorry` (a word), `x:sorry`
 * (a word without typos), `p:apolog` (beginning), `s:able` (ending), `b:it is` (neighbours), `e:money` (entity class), `*` (no such word).
 * Of several such sets it is the one that sentences hold most seldom.
 */
export function anchorsOfPattern({ node }: ParsedPattern, frequency: Frequency): readonly string[] {
  return anchorsOf(node, frequency) ?? ['*'];
}
