import type { Pointer, WrittenCondition } from '../collector.js';
import type { NamedId } from '../conditions.js';
import type { Scenario } from '../source.js';
import type { IdKind } from './known-ids.js';

/** An id that stands somewhere in a scenario and must lead somewhere. */
export interface Reference {
  readonly kind: IdKind;
  readonly id: string;
  readonly pointer: Pointer;
  /** Offset of the id in the text at `pointer`. */
  readonly offset?: number;
  /** The id is a key of the file. */
  readonly at?: 'key';
}

interface Change {
  readonly mood?: Readonly<Record<string, number>>;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reveal?: readonly string[];
  readonly goto?: string;
  readonly on?: readonly string[];
  readonly all?: readonly string[];
  readonly did?: readonly string[];
}

function inChange(part: Change, at: Pointer): readonly Reference[] {
  const keys = (key: 'mood' | 'set', kind: IdKind): readonly Reference[] =>
    Object.keys(part[key] ?? {}).map((id) => ({ kind, id, pointer: [...at, key, id], at: 'key' }));
  const list = (key: 'reveal' | 'on' | 'all' | 'did', kind: IdKind): readonly Reference[] =>
    (part[key] ?? []).map((id, index) => ({ kind, id, pointer: [...at, key, index] }));
  return [
    ...keys('mood', 'mood'),
    ...keys('set', 'flag'),
    ...(part.goto === undefined
      ? []
      : [{ kind: 'ending' as const, id: part.goto, pointer: [...at, 'goto'] }]),
    ...list('reveal', 'fact'),
    ...list('on', 'behaviour'),
    ...list('all', 'behaviour'),
    ...list('did', 'action'),
  ];
}

const needKinds: Readonly<Record<string, IdKind>> = {
  said: 'behaviour',
  fact: 'fact',
  action: 'action',
  flag: 'flag',
};

function inNeeds(needs: readonly string[] | undefined, at: Pointer): readonly Reference[] {
  return (needs ?? []).flatMap((need, index) => {
    const split = need.indexOf(':');
    const kind = needKinds[need.slice(0, split)];
    if (kind === undefined) return [];
    return [{ kind, id: need.slice(split + 1), pointer: [...at, 'needs', index], offset: split + 1 }];
  });
}

function inExamples(source: Scenario): readonly Reference[] {
  return Object.entries(source.examples ?? {}).flatMap(([name, gold]): readonly Reference[] => [
    { kind: 'ending', id: gold.ending, pointer: ['examples', name, 'ending'] },
    ...gold.steps.flatMap((step, index): readonly Reference[] =>
      step.do === undefined
        ? []
        : [{ kind: 'action', id: step.do, pointer: ['examples', name, 'steps', index, 'do'] }],
    ),
  ]);
}

const callKinds = {
  said: 'behaviour',
  now: 'behaviour',
  done: 'action',
  tried: 'action',
  param: 'action',
  revealed: 'fact',
  asked: 'topic',
} as const satisfies Readonly<Record<NamedId['call'], IdKind>>;

function inCondition({ pointer, result }: WrittenCondition): readonly Reference[] {
  if (!result.ok) return [];
  return result.ids.flatMap(({ call, id, offset, name, nameOffset }): readonly Reference[] => [
    { kind: callKinds[call], id, pointer, offset },
    ...(call === 'param' && name !== undefined && nameOffset !== undefined
      ? [{ kind: 'param' as const, id: `${id}.${name}`, pointer, offset: nameOffset }]
      : []),
  ]);
}

const known = new WeakMap<readonly WrittenCondition[], readonly Reference[]>();

/** Every id that the parts of a scenario speak of, with its place; looked for once, however many rules ask. */
export function referencesIn(
  source: Scenario,
  conditions: readonly WrittenCondition[],
): readonly Reference[] {
  const references = known.get(conditions) ?? lookForReferences(source, conditions);
  known.set(conditions, references);
  return references;
}

function lookForReferences(source: Scenario, conditions: readonly WrittenCondition[]): readonly Reference[] {
  const actions = source.desk.actions.flatMap((action, index) => [
    ...inChange(action, ['desk', 'actions', index]),
    ...inNeeds(action.needs, ['desk', 'actions', index]),
  ]);
  return [
    ...Object.entries(source.facts).flatMap(([id, fact]) => inChange(fact, ['facts', id])),
    ...source.topics.flatMap((topic, index) => inChange(topic, ['topics', index])),
    ...(source.responds ?? []).flatMap((rule, index) => inChange(rule, ['responds', index])),
    ...actions,
    ...source.desk.records.flatMap((record, index) => inNeeds(record.needs, ['desk', 'records', index])),
    ...inExamples(source),
    ...conditions.flatMap(inCondition),
  ];
}
