import { assume } from '../reason/assume.js';
import type { Assumed } from '../reason/assumed.js';
import { givenOf, momentOf, type Rule } from '../reason/events.js';
import { type Reach, reachOf } from '../reason/reach.js';
import type { ScenarioAtHand } from './rule.js';
import { type ScenarioRule, warningAt } from './rule.js';

/** Whether whatever fits the lists of the later rule fits those of the earlier one. */
function asksLess(earlier: Rule, later: Rule): boolean {
  const surelyHeard = [...(later.all ?? []), ...(later.on?.length === 1 ? later.on : [])];
  const { did, on, all, asked } = earlier;
  if (did === undefined ? later.did !== undefined : !later.did?.every((id) => did.includes(id))) return false;
  const isOn =
    on === undefined ||
    surelyHeard.some((id) => on.includes(id)) ||
    (later.on?.every((id) => on.includes(id)) ?? false);
  const isAll = all === undefined || all.every((id) => surelyHeard.includes(id));
  const isAsked = asked === undefined || (later.asked?.every((pattern) => asked.includes(pattern)) ?? false);
  return isOn && isAll && isAsked;
}

/** Whether the earlier rule is there again each time: it fires again, or the conversation ends with it. */
function alwaysThere({ again, goto, also }: Rule, later: Rule, endings: ReadonlySet<string>): boolean {
  const isThere = again === true || (goto !== undefined && endings.has(goto));
  // A rule that may follow others also gets its turn after an earlier one.
  return isThere && (later.also !== true || also === true);
}

/** Whether a rule's condition holds in all of these cases; one that cannot be read may not. */
function alwaysHolds({ reasoning }: Reach, rule: Rule, index: number, cases: readonly Assumed[]): boolean {
  if (rule.when === undefined) return true;
  const tree = reasoning.tree(['responds', index, 'when']);
  return tree !== undefined && cases.every((each) => assume(tree, false, each).length === 0);
}

function shadowOf(scenario: ScenarioAtHand, reach: Reach, later: number): Rule | undefined {
  const rules = scenario.source.responds ?? [];
  const rule = rules[later];
  if (rule === undefined) return undefined;
  const candidates = rules
    .slice(0, later)
    .filter((each) => alwaysThere(each, rule, scenario.known.ending) && asksLess(each, rule));
  if (candidates.length === 0) return undefined;
  const cases = reach.reasoning.cases(
    ['responds', later, 'when'],
    reach.mended,
    momentOf(rule),
    givenOf(rule, scenario),
  );
  if (cases.length === 0) return undefined;
  return candidates.find((each) => alwaysHolds(reach, each, rules.indexOf(each), cases));
}

/** A rule that can never fire because an earlier one always does. */
export const shadowedRule: ScenarioRule = (scenario) => {
  const reach = reachOf(scenario);
  return (scenario.source.responds ?? []).flatMap(({ id }, index) => {
    if ([...reach.stuck].some(({ kind, pointer }) => kind === 'rule' && pointer[1] === index)) return [];
    const shadow = shadowOf(scenario, reach, index);
    if (shadow === undefined) return [];
    return [
      warningAt(
        'SC150',
        ['responds', index, 'id'],
        `the rule "${id}" can never fire: "${shadow.id}" stands before it and fits whenever this one does`,
      ),
    ];
  });
};
