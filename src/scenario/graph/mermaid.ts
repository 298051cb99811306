import { type GraphNode, type NodeKind, type ScenarioGraph, unconnected } from './graph.js';
import { edgeKey, type Traffic } from './traffic.js';

/** Shapes of Mermaid by kind: they tell kinds apart without colour. */
const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  fact: ['[/', '/]'],
  topic: ['(', ')'],
  rule: ['[', ']'],
  action: ['[[', ']]'],
  flag: ['([', '])'],
  ending: ['{{', '}}'],
};

/** Okabe and Ito's colours for the colour-blind, as outlines, so that both a light and a dark page can stand behind. */
const outlines: Readonly<Record<NodeKind, string>> = {
  fact: '#0072b2',
  topic: '#56b4e9',
  rule: '#e69f00',
  action: '#009e73',
  flag: '#999999',
  ending: '#cc79a7',
};

const thickest = 6;

/** Characters that mean something to Mermaid or to the page around it are written by their number. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

function nodeLine(
  node: GraphNode,
  name: string,
  words: Readonly<Record<NodeKind, string>>,
  traffic?: Traffic,
): string {
  const [open, close] = shapes[node.kind];
  const count = traffic === undefined ? '' : ` · ${traffic.nodes.get(node.key) ?? 0}`;
  const missed =
    traffic !== undefined && (traffic.nodes.get(node.key) ?? 0) === 0 ? ':::missed' : `:::${node.kind}`;
  return `  ${name}${open}"${escaped(`${words[node.kind]} ${node.id}`)}${count}"${close}${missed}`;
}

/**
 * The graph as Mermaid text, which a Markdown page shows in a `mermaid` block. With traffic, lines are the wider the
 * more conversations went along, and what was never reached is dashed.
 *
 * @param words names of the kinds
 * @param apart heading of the parts that hang together with nothing
 */
export function mermaidOf(
  graph: ScenarioGraph,
  words: Readonly<Record<NodeKind, string>>,
  apart: string,
  traffic?: Traffic,
): string {
  const names = new Map(graph.nodes.map(({ key }, index) => [key, `n${index + 1}`]));
  const name = (key: string): string => names.get(key) ?? '';
  const alone = new Set(unconnected(graph));
  const line = (node: GraphNode): string => nodeLine(node, name(node.key), words, traffic);
  const edges = graph.edges.map((edge) => {
    const count = traffic?.edges.get(edgeKey(edge)) ?? 0;
    if (traffic === undefined) return `  ${name(edge.from)} --> ${name(edge.to)}`;
    return count === 0
      ? `  ${name(edge.from)} -.-> ${name(edge.to)}`
      : `  ${name(edge.from)} -->|${count}| ${name(edge.to)}`;
  });
  const widths = graph.edges.flatMap((edge, index) => {
    const count = traffic?.edges.get(edgeKey(edge)) ?? 0;
    const width = 1 + Math.round((count / Math.max(1, traffic?.runs ?? 1)) * (thickest - 1));
    return count === 0 ? [] : [`  linkStyle ${index} stroke-width:${width}px`];
  });
  const others = [...alone].map((node) => `  ${line(node)}`);
  return [
    'flowchart LR',
    ...graph.nodes.filter((node) => !alone.has(node)).map(line),
    ...(others.length === 0 ? [] : [`  subgraph apart["${escaped(apart)}"]`, ...others, '  end']),
    ...edges,
    ...widths,
    ...Object.entries(outlines).map(
      ([kind, colour]) => `  classDef ${kind} stroke:${colour},stroke-width:2px`,
    ),
    '  classDef missed stroke:#d55e00,stroke-width:2px,stroke-dasharray:5 4',
    '',
  ].join('\n');
}
