import type { Scenario } from '../source.js';
import { mentionsIn } from './mentions.js';

export const nodeKinds = ['fact', 'topic', 'rule', 'action', 'flag', 'ending'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface GraphNode {
  /** `<kind>:<id>`. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly id: string;
  /** For endings. */
  readonly outcome?: 'good' | 'mixed' | 'bad';
}

/** `sets` a flag · `needs`: the second has to wait for the first · `tells` a fact · `leads` to an ending. */
export type EdgeKind = 'sets' | 'needs' | 'tells' | 'leads';

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** How the parts of a scenario depend on each other. */
export interface ScenarioGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface Linked {
  readonly when?: string;
  readonly limit?: string;
  readonly needs?: readonly string[];
  readonly did?: readonly string[];
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reveal?: readonly string[];
  readonly goto?: string;
}

function edgesOf(key: string, part: Linked, known: ReadonlySet<string>): readonly GraphEdge[] {
  const before = [
    ...mentionsIn(part.when, known),
    ...mentionsIn(part.limit, known),
    ...(part.needs ?? []),
    ...(part.did ?? []).map((id) => `action:${id}`),
  ];
  const edge = (from: string, to: string, kind: EdgeKind): GraphEdge => ({ from, to, kind });
  return [
    ...[...new Set(before)].filter((from) => known.has(from)).map((from) => edge(from, key, 'needs')),
    ...Object.keys(part.set ?? {}).map((flag) => edge(key, `flag:${flag}`, 'sets')),
    ...(part.reveal ?? []).map((fact) => edge(key, `fact:${fact}`, 'tells')),
    ...(part.goto === undefined ? [] : [edge(key, `ending:${part.goto}`, 'leads')]),
  ];
}

/** The graph of a scenario: what sets, needs, tells and leads to what. Conditions on moods and words are left out. */
export function graphOf({
  facts,
  topics,
  responds = [],
  desk,
  flags = {},
  endings,
}: Scenario): ScenarioGraph {
  const node = (kind: NodeKind, id: string): GraphNode => ({ key: `${kind}:${id}`, kind, id });
  const nodes: readonly GraphNode[] = [
    ...Object.keys(facts).map((id) => node('fact', id)),
    ...topics.map(({ id }) => node('topic', id)),
    ...responds.map(({ id }) => node('rule', id)),
    ...desk.actions.map(({ id }) => node('action', id)),
    ...Object.keys(flags).map((id) => node('flag', id)),
    ...endings.map(({ id, outcome }) => ({ ...node('ending', id), outcome })),
  ];
  const known = new Set(nodes.map(({ key }) => key));
  const edges = [
    ...Object.entries(facts).flatMap(([id, fact]) => edgesOf(`fact:${id}`, fact, known)),
    ...topics.flatMap((topic) => edgesOf(`topic:${topic.id}`, topic, known)),
    ...responds.flatMap((rule) => edgesOf(`rule:${rule.id}`, rule, known)),
    ...desk.actions.flatMap((action) => edgesOf(`action:${action.id}`, action, known)),
    ...endings.flatMap((ending) => edgesOf(`ending:${ending.id}`, ending, known)),
  ].filter(({ from, to }) => known.has(from) && known.has(to) && from !== to);
  return { nodes, edges };
}

/** Parts that nothing depends on and that depend on nothing. */
export function unconnected({ nodes, edges }: ScenarioGraph): readonly GraphNode[] {
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.filter(({ key }) => !connected.has(key));
}
