import type { NodeKind } from './graph.js';
import type { PlacedEdge, PlacedGraph, PlacedNode } from './placed-graph.js';
import { svgStyle } from './svg-style.js';
import { edgeKey, type Traffic } from './traffic.js';

/** What is written on a drawing besides ids. */
export interface GraphWords {
  readonly title: string;
  readonly description: string;
  /** Heading of the parts that hang together with nothing. */
  readonly apart: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
}

const margin = 24;
const legendHeight = 40;
const lineHeight = 15;
const thickest = 7;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Shapes tell the kinds apart as well as colours do. */
function outline({
  kind,
  x,
  y,
  width,
  height,
}: Pick<PlacedNode, 'kind' | 'x' | 'y' | 'width' | 'height'>): string {
  const left = x - width / 2;
  const top = y - height / 2;
  const points = (...list: readonly (readonly [number, number])[]): string =>
    `<polygon points="${list.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')}"/>`;
  switch (kind) {
    case 'fact':
      return points(
        [left + 8, top],
        [left + width, top],
        [left + width - 8, top + height],
        [left, top + height],
      );
    case 'ending':
      return points(
        [left + 10, top],
        [left + width - 10, top],
        [left + width, y],
        [left + width - 10, top + height],
        [left + 10, top + height],
        [left, y],
      );
    default: {
      const round = kind === 'flag' ? height / 2 : kind === 'topic' ? 10 : kind === 'action' ? 0 : 3;
      const box = `x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width}" height="${height}" rx="${round}"`;
      const bar =
        kind === 'action' ? `<path d="M${(left + 6).toFixed(1)} ${top.toFixed(1)}v${height}"/>` : '';
      return `<rect ${box}/>${bar}`;
    }
  }
}

function drawnNode(node: PlacedNode, words: GraphWords, traffic: Traffic | undefined): string {
  const count = traffic?.nodes.get(node.key) ?? 0;
  const missed = traffic !== undefined && count === 0 ? ' missed' : '';
  const lines =
    traffic === undefined ? node.lines : [...node.lines.slice(0, -1), `${node.lines.at(-1)} · ${count}`];
  const top = node.y - ((lines.length - 1) * lineHeight) / 2 + 4;
  const text = lines
    .map(
      (line, index) =>
        `<tspan x="${node.x.toFixed(1)}" y="${(top + index * lineHeight).toFixed(1)}">${escaped(line)}</tspan>`,
    )
    .join('');
  const title = `<title>${escaped(`${words.kinds[node.kind]} ${node.id}`)}</title>`;
  const outcome = node.outcome === undefined ? '' : ` ${node.outcome}`;
  return `<g class="node ${node.kind}${outcome}${missed}">${title}${outline(node)}<text>${text}</text></g>`;
}

/** A curve that leaves and arrives upright where it goes down, and level where it goes to the side. */
function curve({ points }: PlacedEdge): string {
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return '';
  const bend = Math.max(14, Math.abs(to.y - from.y) / 2);
  const level = to.y <= from.y;
  const near = level ? { x: (from.x + to.x) / 2, y: from.y - bend } : { x: from.x, y: from.y + bend };
  const far = level ? { x: (from.x + to.x) / 2, y: to.y - bend } : { x: to.x, y: to.y - bend };
  const at = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(from)}C${at(near)} ${at(far)} ${at(to)}`;
}

function drawnEdge(edge: PlacedEdge, traffic: Traffic | undefined): string {
  const count = traffic?.edges.get(edgeKey(edge)) ?? 0;
  const missed = traffic !== undefined && count === 0 ? ' missed' : '';
  const width = traffic === undefined ? 1.3 : 1 + (count / Math.max(1, traffic.runs)) * (thickest - 1);
  const title = `<title>${escaped(edge.from)} → ${escaped(edge.to)}${traffic === undefined ? '' : ` (${count})`}</title>`;
  return `<path class="edge ${edge.kind}${missed}" d="${curve(edge)}" stroke-width="${width.toFixed(1)}" marker-end="url(#tip)">${title}</path>`;
}

function legend(words: GraphWords, kinds: readonly NodeKind[]): string {
  let x = margin;
  return kinds
    .map((kind) => {
      const width = Math.round(words.kinds[kind].length * 7.5 + 26);
      const sample = { kind, x: x + width / 2, y: legendHeight / 2 + 4, width, height: 24 };
      x += width + 12;
      return `<g class="node ${kind}">${outline(sample)}<text x="${sample.x}" y="${sample.y + 4}">${escaped(words.kinds[kind])}</text></g>`;
    })
    .join('');
}

/** Draws a graph that was laid out, as one SVG file: no script, no outside font, light and dark by the reader's setting. */
export function svgOf(graph: PlacedGraph, words: GraphWords, traffic?: Traffic): string {
  const width = Math.ceil(Math.max(graph.width + 2 * margin, 760));
  const height = Math.ceil(graph.height + 2 * margin + legendHeight);
  const kinds = (['fact', 'topic', 'rule', 'action', 'flag', 'ending'] as const).filter((kind) =>
    graph.nodes.some((node) => node.kind === kind),
  );
  const apart =
    graph.apartFrom === undefined
      ? ''
      : `<text class="heading" x="0" y="${graph.apartFrom.toFixed(1)}">${escaped(words.apart)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="graph-title graph-description">`,
    `<title id="graph-title">${escaped(words.title)}</title><desc id="graph-description">${escaped(words.description)}</desc>`,
    `<style>${svgStyle}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    legend(words, kinds),
    `<g transform="translate(${margin} ${margin + legendHeight})">`,
    ...graph.edges.map((edge) => drawnEdge(edge, traffic)),
    ...graph.nodes.map((node) => drawnNode(node, words, traffic)),
    apart,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
