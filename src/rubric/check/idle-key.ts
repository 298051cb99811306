import type { Criterion, Rubric } from '../rubric.js';
import { type Pointer, problemAt, type RubricRule } from './rule.js';

type Words = NonNullable<Criterion['said']>;

/** What stands beside each way of looking for words without being looked at. */
const idleBeside: Readonly<Record<'all' | 'never' | 'seldom' | 'each', readonly (keyof Words)[]>> = {
  all: ['at_least', 'at_most', 'each'],
  never: ['at_least', 'each'],
  seldom: [
    ...(['before', 'after', 'within', 'in_reply_to', 'each', 'in_first', 'in_last'] as const),
    ...(['at_least', 'at_most'] as const),
  ],
  each: ['at_least', 'at_most'],
};

/** Keys that are read by nothing where they stand, caps that limit nothing, sections that hold nothing. */
export const idleKey: RubricRule = (rubric) => [
  ...rubric.criteria.flatMap((criterion, index) => [
    ...idleInSaid(criterion, ['criteria', index, 'said']),
    ...idleInDone(criterion, ['criteria', index, 'done']),
  ]),
  ...(rubric.caps ?? []).flatMap(({ level }, index) =>
    level === 4 ? [idle(['caps', index, 'level'], 'a cap of level 4 limits nothing', false)] : [],
  ),
  ...emptySections(rubric),
];

function idleInSaid({ said }: Criterion, pointer: Pointer) {
  if (!said) return [];
  const way = said.seldom
    ? 'seldom'
    : said.never
      ? 'never'
      : said.all
        ? 'all'
        : said.each
          ? 'each'
          : undefined;
  if (way === undefined) return [];
  return idleBeside[way]
    .filter((key) => said[key] !== undefined)
    .map((key) => idle([...pointer, key], `"${key}" has no meaning beside "${way}"`));
}

function idleInDone({ done }: Criterion, pointer: Pointer) {
  if (!done?.never || done.at_least === undefined) return [];
  return [idle([...pointer, 'at_least'], '"at_least" has no meaning beside "never"')];
}

function emptySections({ sections = [], criteria }: Rubric) {
  const used = new Set(criteria.map(({ section }) => section));
  return sections.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [idle(['sections', index, 'id'], `no criterion stands in the section "${id}"`, false)],
  );
}

function idle(pointer: Pointer, message: string, atKey = true) {
  return problemAt('RB150', pointer, message, { severity: 'warning', ...(atKey ? { at: 'key' } : {}) });
}
