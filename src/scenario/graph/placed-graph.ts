import type { GraphEdge, GraphNode } from './graph.js';

/** A node with its middle and size, in pixels. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedEdge extends GraphEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A graph laid out; parts that hang together with nothing stand below the rest. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Where the parts that hang together with nothing begin; undefined where there are none. */
  readonly apartFrom: number | undefined;
}
