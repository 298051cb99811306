import { slipKeys, typoLength } from '../language/typos.js';
import type { IndexedRule } from './build-catalogue.js';
import type { Subject } from './pattern/subject.js';

/** Finds, for a sentence, the rules that could match it, without trying the others. */
export interface RuleIndex {
  candidates(subject: Subject): readonly number[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Indexes rules by the words, beginnings, endings and entities that they cannot do without. */
export function indexRules(rules: readonly IndexedRule[]): RuleIndex {
  const byAnchor = new Map<string, number[]>();
  // Long words are also found one slip of the keyboard away: by the word with a letter left out.
  const bySlip = new Map<string, string[]>();
  const lengths = { p: new Set<number>(), s: new Set<number>() };
  for (const [index, rule] of rules.entries()) {
    for (const anchor of rule.anchors) {
      const kind = anchor[0];
      const word = anchor.slice(2);
      if ((kind === 'w' || kind === 'p') && word.length >= typoLength && !byAnchor.has(anchor)) {
        for (const key of slipKeys(word)) push(bySlip, `${kind}:${key}`, anchor);
      }
      if (kind === 'p' || kind === 's') lengths[kind].add(word.length);
      push(byAnchor, anchor, index);
    }
  }

  const anchorsOfWord = new Map<string, readonly string[]>();
  const anchorsFor = (word: string): readonly string[] => {
    const known = anchorsOfWord.get(word);
    if (known) return known;
    const anchors = new Set([`w:${word}`, `x:${word}`]);
    for (const length of lengths.p) {
      if (word.length < length) continue;
      const beginning = word.slice(0, length);
      anchors.add(`p:${beginning}`);
      if (length >= typoLength) for (const key of slipKeys(beginning)) for (const anchor of bySlip.get(`p:${key}`) ?? []) anchors.add(anchor);
    }
    for (const length of lengths.s) if (word.length >= length) anchors.add(`s:${word.slice(-length)}`);
    if (word.length >= typoLength - 1) {
      for (const key of slipKeys(word)) for (const anchor of bySlip.get(`w:${key}`) ?? []) anchors.add(anchor);
    }
    const found = [...anchors].filter((anchor) => byAnchor.has(anchor));
    if (anchorsOfWord.size < 20_000) anchorsOfWord.set(word, found);
    return found;
  };

  return {
    candidates(subject) {
      const found = new Set<number>(byAnchor.get('*'));
      const addAll = (anchor: string): void => {
        for (const rule of byAnchor.get(anchor) ?? []) found.add(rule);
      };
      for (const word of subject.folded) for (const anchor of anchorsFor(word)) addAll(anchor);
      for (const entity of subject.entities) addAll(`e:${entity.class}`);
      return [...found].sort((a, b) => a - b);
    },
  };
}
