import dagre from '@dagrejs/dagre';
import { displayWidth } from '../../report/display-width.js';
import { type GraphNode, type ScenarioGraph, unconnected } from '../../scenario/graph/graph.js';
import type { PlacedEdge, PlacedGraph, PlacedNode } from '../../scenario/graph/placed-graph.js';

/** Letters of a line of a node, and the pixels that each takes. */
const longestLine = 14;
const letterWidth = 7.6;
const lineHeight = 15;
/** With the margins, what a window of 1280 pixels shows. */
const fullWidth = 1200;
const gap = 12;
/** Room for the lines between two ranks. */
const rankGap = 14;

/** An id broken at its hyphens; a piece that is still too long stays whole, and the box grows. */
function linesOf(id: string): readonly string[] {
  const lines: string[] = [];
  for (const piece of id.split(/(?<=[-_])/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= longestLine)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function sized(node: GraphNode, roomForCount: boolean): Omit<PlacedNode, 'x' | 'y'> {
  const lines = linesOf(node.id);
  const count = roomForCount ? 6 : 0;
  const widest = Math.max(
    ...lines.map((line, index) => displayWidth(line) + (index === lines.length - 1 ? count : 0)),
  );
  return {
    ...node,
    lines,
    width: Math.ceil(widest * letterWidth + 26),
    height: lines.length * lineHeight + 14,
  };
}

type Sized = Omit<PlacedNode, 'x' | 'y'>;

/** Nodes in rows no wider than the drawing, each row in the middle; gives them with the bottom of the last row. */
function inRows(
  nodes: readonly Sized[],
  from: number,
): { readonly placed: readonly PlacedNode[]; readonly bottom: number } {
  const rows: Sized[][] = [];
  let room = 0;
  for (const node of nodes) {
    if (rows.length === 0 || room < node.width) {
      rows.push([]);
      room = fullWidth;
    }
    rows.at(-1)?.push(node);
    room -= node.width + gap;
  }
  let top = from;
  const placed = rows.flatMap((row) => {
    const width = row.reduce((sum, node) => sum + node.width + gap, -gap);
    const height = Math.max(...row.map((node) => node.height));
    let left = (fullWidth - width) / 2;
    const placedRow = row.map((node) => {
      const x = left + node.width / 2;
      left += node.width + gap;
      return { ...node, x, y: top + height / 2 };
    });
    top += height + gap * 2;
    return placedRow;
  });
  return { placed, bottom: top };
}

/** Nodes rank by rank, from what comes first; in each in an order in which few lines cross. */
function ranked(graph: ScenarioGraph, boxes: readonly Sized[]): readonly (readonly Sized[])[] {
  const drawing = new dagre.graphlib.Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'TB', ranker: 'network-simplex' });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const { key, width, height } of boxes) drawing.setNode(key, { width, height });
  for (const { from, to, kind } of graph.edges) drawing.setEdge(from, to, {}, kind);
  if (boxes.length > 0) dagre.layout(drawing);
  const ranks = new Map<number, { readonly x: number; readonly box: Sized }[]>();
  for (const box of boxes) {
    const { x = 0, y = 0 }: { x?: number; y?: number } = drawing.node(box.key);
    const rank = Math.round(y);
    ranks.set(rank, [...(ranks.get(rank) ?? []), { x, box }]);
  }
  return [...ranks]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row.toSorted((a, b) => a.x - b.x).map(({ box }) => box));
}

/** From the bottom of one part to the top of the other; from side to side where the other does not lie below. */
function lineBetween(from: PlacedNode, to: PlacedNode): PlacedEdge['points'] {
  if (to.y > from.y) {
    return [
      { x: from.x, y: from.y + from.height / 2 },
      { x: to.x, y: to.y - to.height / 2 },
    ];
  }
  const side = to.x >= from.x ? 1 : -1;
  return [
    { x: from.x + (side * from.width) / 2, y: from.y },
    { x: to.x - (side * to.width) / 2, y: to.y },
  ];
}

/**
 * Gives every part its place: what comes first stands above. However many parts there are, the drawing is no wider
 * than a window; it grows downwards.
 *
 * @param roomForCount each node is to show a number as well
 */
export function layOut(graph: ScenarioGraph, roomForCount: boolean): PlacedGraph {
  const alone = new Set(unconnected(graph).map(({ key }) => key));
  const boxes = graph.nodes.map((node) => sized(node, roomForCount));
  const together: PlacedNode[] = [];
  let bottom = 0;
  for (const rank of ranked(
    graph,
    boxes.filter(({ key }) => !alone.has(key)),
  )) {
    const row = inRows(rank, bottom);
    together.push(...row.placed);
    bottom = row.bottom + rankGap;
  }
  const places = new Map(together.map((node) => [node.key, node]));
  const edges = graph.edges.flatMap((edge): readonly PlacedEdge[] => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    return from === undefined || to === undefined ? [] : [{ ...edge, points: lineBetween(from, to) }];
  });
  const apart = inRows(
    boxes.filter(({ key }) => alone.has(key)),
    bottom + 44,
  );
  return {
    width: fullWidth,
    height: apart.bottom,
    nodes: [...together, ...apart.placed],
    edges,
    apartFrom: alone.size === 0 ? undefined : bottom + 28,
  };
}
