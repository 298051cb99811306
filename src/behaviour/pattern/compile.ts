import type { LanguageProfile } from '../../language/profile.js';
import { typoLength } from '../../language/typos.js';
import { type EncodedNode, encodeNode } from './encode.js';
import { listNode, type WordLists } from './parse.js';
import type { Atom, ParsedPattern, PatternNode } from './syntax.js';

/** A pattern ready for matching. */
export interface CompiledPattern {
  readonly tree: EncodedNode;
  /** The tree of a word list that the pattern names. */
  readonly list: (name: string) => EncodedNode;
}

const nothing: EncodedNode = ['|'];

/** Gives the trees of word lists by name, each made once. */
export function listReader(profile: LanguageProfile, lists: WordLists = {}): (name: string) => EncodedNode {
  const trees = new Map<string, EncodedNode>();
  return (name) => {
    const known = trees.get(name);
    if (known) return known;
    const node = listNode(name, profile, lists);
    const tree = node?.kind === 'list' ? encodeNode(node.words) : nothing;
    trees.set(name, tree);
    return tree;
  };
}

/** Makes a parsed pattern ready for matching. */
export function compileParsed({ node }: ParsedPattern, list: (name: string) => EncodedNode): CompiledPattern {
  return { tree: encodeNode(node), list };
}

/** Whether a word is one of the literal words of a pattern. */
export function names(pattern: CompiledPattern, word: string): boolean {
  const within = (node: EncodedNode): boolean => {
    if (typeof node === 'string') return node === word;
    const [sign, ...rest] = node;
    if (sign === '@') return within(pattern.list(String(rest[0])));
    if (sign === '=') return rest[0] === word;
    return (sign === '&' || sign === '|' || sign === '?') && (rest as EncodedNode[]).some(within);
  };
  return within(pattern.tree);
}

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

function price(anchors: readonly string[], common: ReadonlySet<string>): number {
  let sum = 0;
  for (const anchor of anchors) {
    if (anchor.startsWith('e:')) sum += 12;
    else if (anchor.startsWith('b:')) sum += 2;
    else sum += common.has(anchor.slice(2)) ? 30 : 1;
  }
  return sum;
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
function anchorsOf(node: PatternNode, common: ReadonlySet<string>): readonly string[] | undefined {
  switch (node.kind) {
    case 'atom':
      return anchorOfAtom(node.atom);
    case 'list':
      return anchorsOf(node.words, common);
    case 'entity':
      return [`e:${node.entity}`];
    case 'choice': {
      const each = node.options.map((option) => anchorsOf(option, common));
      return each.some((anchors) => !anchors)
        ? undefined
        : [...new Set(each.flatMap((anchors) => anchors ?? []))];
    }
    case 'sequence': {
      let best: readonly string[] | undefined;
      for (const [at, part] of node.parts.entries()) {
        for (const anchors of [anchorsOf(part, common), pairs(part, node.parts[at + 1])]) {
          if (anchors && (!best || price(anchors, common) < price(best, common))) best = anchors;
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
 */
export function anchorsOfPattern({ node }: ParsedPattern, profile: LanguageProfile): readonly string[] {
  return anchorsOf(node, new Set(profile.functionWords)) ?? ['*'];
}
