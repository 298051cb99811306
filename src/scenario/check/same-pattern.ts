import type { Pointer, WrittenPattern } from '../collector.js';
import { assume } from '../reason/assume.js';
import { type Assumed, nothingAssumed } from '../reason/assumed.js';
import { knowledgeOf } from '../reason/knowledge.js';
import { reachOf } from '../reason/reach.js';
import type { ScenarioAtHand } from './rule.js';
import { type ScenarioRule, warningAt } from './rule.js';

const placeOf = (pointer: Pointer): string => pointer.slice(0, 2).join('/');

function nameOf({ source }: ScenarioAtHand, pointer: Pointer): string {
  return pointer[0] === 'topics' ? (source.topics[Number(pointer[1])]?.id ?? '') : String(pointer[1]);
}

/** Whether two conditions can hold at once; facts answer whatever theirs says. */
function together(scenario: ScenarioAtHand, first: Pointer, second: Pointer): boolean {
  const { reasoning, mended } = reachOf(scenario);
  const start = nothingAssumed(knowledgeOf(scenario, mended, 'asked'));
  const trees = [first, second].map((pointer) =>
    pointer[0] === 'topics' ? reasoning.tree(['topics', Number(pointer[1]), 'when']) : undefined,
  );
  const cases = trees.reduce(
    (left, tree) => (tree === undefined ? left : left.flatMap((each) => assume(tree, true, each))),
    [start] as readonly Assumed[],
  );
  return cases.length > 0;
}

/** Two facts or topics with the very same pattern: one question, and the customer answers twice. */
export const samePattern: ScenarioRule = (scenario) => {
  const seen = new Map<string, WrittenPattern[]>();
  return scenario.written.patterns.flatMap((written) => {
    const { source, pointer } = written;
    if (pointer[0] !== 'facts' && pointer[0] !== 'topics') return [];
    const words = source.trim().replace(/\s+/g, ' ').toLowerCase();
    const before = seen.get(words) ?? [];
    seen.set(words, [...before, written]);
    const other = before.find(
      (each) => placeOf(each.pointer) === placeOf(pointer) || together(scenario, each.pointer, pointer),
    );
    if (other === undefined) return [];
    const isOwn = placeOf(other.pointer) === placeOf(pointer);
    const message = isOwn
      ? 'this pattern stands here twice'
      : `"${nameOf(scenario, other.pointer)}" has this pattern too: one question is answered twice`;
    return [warningAt('SC173', pointer, message)];
  });
};
