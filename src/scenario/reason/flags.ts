import type { ASTNode } from '@marcbachmann/cel-js';
import type { ScenarioAtHand } from '../check/rule.js';
import type { Pointer } from '../collector.js';
import { childrenOf } from './tree.js';

/** A flag that is given a value, or asked after. */
export interface FlagPlace {
  readonly name: string;
  readonly pointer: Pointer;
  readonly value?: boolean | number;
}

/** Every place that sets a flag. */
export function flagsSet({ source }: ScenarioAtHand): readonly FlagPlace[] {
  const of = (
    part: { readonly set?: Readonly<Record<string, boolean | number>> },
    at: Pointer,
  ): readonly FlagPlace[] =>
    Object.entries(part.set ?? {}).map(([name, value]) => ({ name, value, pointer: [...at, 'set', name] }));
  return [
    ...Object.entries(source.facts).flatMap(([id, fact]) => of(fact, ['facts', id])),
    ...source.topics.flatMap((topic, index) => of(topic, ['topics', index])),
    ...(source.responds ?? []).flatMap((rule, index) => of(rule, ['responds', index])),
    ...source.desk.actions.flatMap((action, index) => of(action, ['desk', 'actions', index])),
  ];
}

function flagsOf(node: ASTNode, found: Set<string>): void {
  if (node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'flags') found.add(node.args[1]);
  for (const child of childrenOf(node)) flagsOf(child, found);
}

/** Names of the flags that a condition or a need asks after. A condition that cannot be read may ask after any it names. */
export function flagsRead({ source, written }: ScenarioAtHand): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, result } of written.conditions) {
    if (result.ok) flagsOf(result.tree, found);
    else
      for (const [, name] of text.matchAll(/\bflags\s*\.\s*(\w+)/g)) if (name !== undefined) found.add(name);
  }
  for (const part of [...source.desk.actions, ...source.desk.records]) {
    for (const need of part.needs ?? []) if (need.startsWith('flag:')) found.add(need.slice('flag:'.length));
  }
  return found;
}

const neverSet = new WeakMap<ScenarioAtHand, readonly string[]>();

/** Flags that are asked after though nothing ever gives them another value than at the start. */
export function flagsNeverSet(scenario: ScenarioAtHand): readonly string[] {
  const names = neverSet.get(scenario) ?? lookForFlagsNeverSet(scenario);
  neverSet.set(scenario, names);
  return names;
}

function lookForFlagsNeverSet(scenario: ScenarioAtHand): readonly string[] {
  const start = scenario.source.flags ?? {};
  const changed = new Set(
    flagsSet(scenario)
      .filter(({ name, value }) => value !== start[name])
      .map(({ name }) => name),
  );
  const read = flagsRead(scenario);
  return Object.keys(start).filter((name) => read.has(name) && !changed.has(name));
}
