import { describe, expect, it } from 'vitest';
import { graphOf, unconnected } from '../../../src/scenario/graph/graph.js';
import { mentionsIn } from '../../../src/scenario/graph/mentions.js';
import { mermaidOf } from '../../../src/scenario/graph/mermaid.js';
import { edgeKey, trafficCounter } from '../../../src/scenario/graph/traffic.js';
import { shipped } from './shipped.js';

const words = {
  fact: 'fact',
  topic: 'topic',
  rule: 'rule',
  action: 'action',
  flag: 'flag',
  ending: 'ending',
};
const [, compiled] = shipped.find(([id]) => id === 'angry-buyer') ?? [];
if (compiled === undefined) throw new Error('the shipped scenario is broken');
const graph = graphOf(compiled.source);

describe('the graph of a scenario', () => {
  it('goes from what is needed to what needs it, by way of flags', () => {
    expect(graph.edges).toContainEqual({
      from: 'fact:order-number',
      to: 'action:check-order',
      kind: 'needs',
    });
    expect(graph.edges).toContainEqual({ from: 'action:book-express', to: 'flag:booked', kind: 'sets' });
    expect(graph.edges).toContainEqual({ from: 'flag:booked', to: 'ending:settled', kind: 'needs' });
    expect(graph.edges).toContainEqual({ from: 'action:escalate', to: 'ending:escalated', kind: 'leads' });
    expect(graph.edges).toContainEqual({
      from: 'topic:fair-compensation',
      to: 'fact:extra-cost',
      kind: 'tells',
    });
  });

  it('knows what hangs together with nothing', () => {
    expect(unconnected(graph).map(({ key }) => key)).toContain('topic:payment');
  });

  it('what must not be is nothing to wait for', () => {
    const known = new Set(['flag:a', 'flag:b', 'action:x', 'fact:y', 'topic:y']);
    expect(mentionsIn("flags.a && !flags.b && done('x')", known)).toEqual(['flag:a', 'action:x']);
    expect(mentionsIn("!done('x') || asked('y') == 0 || flags.b == false", known)).toEqual([]);
    expect(mentionsIn("revealed('y')", known)).toEqual(['fact:y']);
  });

  it('counts a line where both its ends came up', () => {
    const counter = trafficCounter(graph);
    counter.add(new Set(['action:book-express', 'ending:settled']));
    counter.add(new Set(['fact:order-number']));
    const { runs, nodes, edges } = counter.traffic();
    expect(runs).toBe(2);
    expect(nodes.get('flag:booked')).toBe(1);
    expect(edges.get(edgeKey({ from: 'action:book-express', to: 'flag:booked', kind: 'sets' }))).toBe(1);
  });

  it('is written so that no id can break the page', () => {
    const hostile = {
      nodes: [{ key: 'rule:"]-->x', kind: 'rule' as const, id: '"]--><script>' }],
      edges: [],
    };
    const text = mermaidOf(hostile, words, 'alone');
    expect(text).not.toContain('<script>');
    expect(text).toContain('n1["rule #34;#93;--#62;#60;script#62;"]');
  });
});
