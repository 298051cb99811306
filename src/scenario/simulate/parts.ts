import type { Scenario } from '../source.js';

export const partKinds = ['ending', 'rule', 'fact', 'topic', 'action', 'record', 'hint', 'line'] as const;
export type PartKind = (typeof partKinds)[number];

/** Something of a scenario that a conversation can reach. */
export interface Part {
  readonly kind: PartKind;
  /** Its id; for a line its place, `responds.bye.say.2`. */
  readonly id: string;
  readonly pointer: readonly (string | number)[];
  /** What the customer says: for lines. */
  readonly text?: string;
  /** The part that a line belongs to, as `partKey` gives it. */
  readonly of?: string;
}

export function partKey(kind: PartKind, id: string): string {
  return `${kind}:${id}`;
}

interface Speaking {
  readonly say?: readonly string[];
  readonly unasked?: readonly string[];
  readonly withheld?: readonly string[];
}

function linesOf(kind: PartKind, id: string, pointer: Part['pointer'], part: Speaking): readonly Part[] {
  return (['say', 'unasked', 'withheld'] as const).flatMap((key) =>
    (part[key] ?? []).map(
      (text, index): Part => ({
        kind: 'line',
        id: [...pointer.slice(0, -1), id, key, index + 1].join('.'),
        pointer: [...pointer, key, index],
        text,
        of: partKey(kind, id),
      }),
    ),
  );
}

function withLines(kind: PartKind, id: string, pointer: Part['pointer'], part: Speaking): readonly Part[] {
  return [{ kind, id, pointer }, ...linesOf(kind, id, pointer, part)];
}

/** Everything of a scenario that can be reached: its own lines, rules, facts, topics, desk, hints and endings. */
export function partsOf(source: Scenario): readonly Part[] {
  const { opening, facts, topics, responds = [], desk, hints = [], endings } = source;
  return [
    ...opening.map(
      (text, index): Part => ({
        kind: 'line',
        id: `opening.${index + 1}`,
        pointer: ['opening', index],
        text,
      }),
    ),
    ...Object.entries(facts).flatMap(([id, fact]) => withLines('fact', id, ['facts', id], fact)),
    ...topics.flatMap((topic, index) => withLines('topic', topic.id, ['topics', index], topic)),
    ...desk.records.map(
      ({ id }, index): Part => ({ kind: 'record', id, pointer: ['desk', 'records', index] }),
    ),
    ...desk.actions.map(
      ({ id }, index): Part => ({ kind: 'action', id, pointer: ['desk', 'actions', index] }),
    ),
    ...responds.flatMap((rule, index) => withLines('rule', rule.id, ['responds', index], rule)),
    ...endings.flatMap((ending, index) =>
      withLines('ending', ending.id, ['endings', index], { say: ending.say }),
    ),
    ...hints.map(
      ({ id }, index): Part => ({
        kind: 'hint',
        id: id ?? String(index + 1),
        pointer: ['hints', index],
      }),
    ),
  ];
}
