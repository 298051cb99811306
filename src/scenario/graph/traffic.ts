import type { GraphEdge, ScenarioGraph } from './graph.js';

/** In how many conversations each part came up, and each line between two parts was gone along. */
export interface Traffic {
  readonly runs: number;
  /** By key of the node. */
  readonly nodes: ReadonlyMap<string, number>;
  /** By `edgeKey`. */
  readonly edges: ReadonlyMap<string, number>;
}

export function edgeKey({ from, to, kind }: GraphEdge): string {
  return `${from} ${kind} ${to}`;
}

/** Counts conversations; a flag counts where something that sets it came up, a line where both its ends did. */
export function trafficCounter(graph: ScenarioGraph): {
  readonly add: (reached: ReadonlySet<string>) => void;
  readonly traffic: () => Traffic;
} {
  const nodes = new Map<string, number>();
  const edges = new Map<string, number>();
  const setters = graph.edges.filter(({ kind }) => kind === 'sets');
  let runs = 0;
  const more = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return {
    add(reached) {
      runs += 1;
      const all = new Set(reached);
      for (const { from, to } of setters) if (reached.has(from)) all.add(to);
      for (const { key } of graph.nodes) if (all.has(key)) more(nodes, key);
      for (const edge of graph.edges) if (all.has(edge.from) && all.has(edge.to)) more(edges, edgeKey(edge));
    },
    traffic: () => ({ runs, nodes, edges }),
  };
}
