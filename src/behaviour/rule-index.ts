import { entityClasses } from '../language/entities.js';
import type { Anchors } from './language-catalogue.js';
import type { Board } from './pattern/board.js';

/** Finds, for a sentence, the rules that could match it, without trying the others. */
export interface RuleIndex {
  /** Numbers of the rules, ascending, for the sentence laid out on the board. */
  candidates(board: Board): readonly number[];
}

type Rules = readonly number[];

/** Indexes rules by the words, beginnings, endings, neighbours and entities that they cannot do without. */
export function indexRules(anchors: Anchors, atoms: number, count: number): RuleIndex {
  const ofAtom: (Rules | undefined)[] = new Array(atoms);
  const ofEntity: (Rules | undefined)[] = new Array(entityClasses.length);
  const ofPair = new Map<number, Rules>();
  const beginsPair = new Uint8Array(atoms);
  for (const [atom, ...rules] of anchors.atoms) ofAtom[atom] = rules;
  for (const [entity, ...rules] of anchors.entities) ofEntity[entity] = rules;
  for (const [first, second, ...rules] of anchors.pairs) {
    ofPair.set(first * atoms + second, rules);
    beginsPair[first] = 1;
  }
  // One bit a rule: a rule called for by many words is tried once, and the rules come out in their order.
  const called = new Int32Array((count >> 5) + 1);
  const call = (rules: Rules | undefined): void => {
    if (rules === undefined) return;
    for (let index = 0; index < rules.length; index += 1) {
      const rule = rules[index] ?? 0;
      called[rule >> 5] = (called[rule >> 5] ?? 0) | (1 << (rule & 31));
    }
  };
  const takeCalled = (): readonly number[] => {
    const found: number[] = [];
    for (let number = 0; number < called.length; number += 1) {
      let bits = called[number] ?? 0;
      called[number] = 0;
      for (; bits !== 0; bits &= bits - 1) found.push(32 * number + 31 - Math.clz32(bits & -bits));
    }
    return found;
  };

  return {
    candidates({ present, words, subject }) {
      if (subject === undefined) return [];
      call(anchors.always);
      for (let index = 0; index < present.length; index += 1) call(ofAtom[present[index] ?? 0]);
      for (let at = 0; at + 1 < subject.folded.length; at += 1) {
        const first = words[at]?.literal ?? -1;
        const second = words[at + 1]?.literal ?? -1;
        if (first >= 0 && second >= 0 && beginsPair[first] === 1) call(ofPair.get(first * atoms + second));
      }
      for (const entity of subject.entities) call(ofEntity[entityClasses.indexOf(entity.class)]);
      return takeCalled();
    },
  };
}
