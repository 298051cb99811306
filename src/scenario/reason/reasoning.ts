import type { ASTNode } from '@marcbachmann/cel-js';
import type { ScenarioAtHand } from '../check/rule.js';
import type { Pointer } from '../collector.js';
import { assume } from './assume.js';
import { type Assumed, type Knowledge, type Narrowing, nothingAssumed, suppose } from './assumed.js';
import { knowledgeOf, type Moment } from './knowledge.js';
import { anything, type World } from './world.js';

/** Reads the conditions of one scenario: whether they can hold, and what follows from what. */
export interface Reasoning {
  /** The condition at a place as a tree; undefined where there is none or it cannot be read. */
  readonly tree: (pointer: Pointer) => ASTNode | undefined;
  /**
   * The cases in which the condition at a place can hold in a world; one case without a condition there, or
   * where it cannot be read.
   */
  readonly cases: (
    pointer: Pointer,
    world: World,
    moment: Moment,
    narrowing?: Narrowing,
    knowledge?: Knowledge,
  ) => readonly Assumed[];
  /** Whether the condition at a place contradicts itself, or says nothing, whatever happens in the scenario. */
  readonly constant: (pointer: Pointer, moment: Moment, knowledge?: Knowledge) => boolean | undefined;
}

const placeOf = (pointer: Pointer): string => pointer.join('/');

export function reasoningOf(scenario: ScenarioAtHand): Reasoning {
  const trees = new Map<string, ASTNode>();
  for (const { pointer, result } of scenario.written.conditions)
    if (result.ok) trees.set(placeOf(pointer), result.tree);
  const free = anything(scenario);
  const tree: Reasoning['tree'] = (pointer) => trees.get(placeOf(pointer));
  return {
    tree,
    cases(pointer, world, moment, narrowing = [], knowledge = knowledgeOf(scenario, world, moment)) {
      const assumed = suppose(knowledge, narrowing);
      if (assumed === undefined) return [];
      const node = tree(pointer);
      return node === undefined ? [assumed] : assume(node, true, assumed);
    },
    constant(pointer, moment, knowledge = knowledgeOf(scenario, free, moment)) {
      const node = tree(pointer);
      if (node === undefined) return undefined;
      const assumed = nothingAssumed(knowledge);
      if (assume(node, true, assumed).length === 0) return false;
      return assume(node, false, assumed).length === 0 ? true : undefined;
    },
  };
}
