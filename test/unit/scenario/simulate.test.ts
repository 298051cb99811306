import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckedRubric } from '../../../src/files/check-loaded.js';
import { loadDetector } from '../../../src/files/load-detector.js';
import { loadExamples } from '../../../src/files/load-examples.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { chanceOf } from '../../../src/scenario/simulate/chance.js';
import { distributionOf } from '../../../src/scenario/simulate/distribution.js';
import { cliffsDelta, effectSize } from '../../../src/scenario/simulate/effect-size.js';
import { agentIds } from '../../../src/scenario/simulate/player.js';
import { sharesOf, simulate, simulationMaterial } from '../../../src/scenario/simulate/simulate.js';
import { isTrap } from '../../../src/scenario/simulate/traps.js';
import { wordingOf } from '../../../src/scenario/simulate/wording.js';
import { shipped } from './shipped.js';

const [, compiled] = shipped.find(([id]) => id === 'angry-buyer') ?? [];
const rubric = await readCheckedRubric(shippedPath('rubrics/complaint-call.yaml'), 'complaint-call');
const { detector } = await loadDetector();
const examples = await loadExamples('en');

function simulated(seed: number, runs = 16) {
  if (compiled === undefined || !rubric.ok) throw new Error('the shipped scenario is broken');
  return simulate(compiled, rubric.value, { detector, examples, runs, seed });
}

describe('a simulation', () => {
  const once = simulated(1);

  it('is the same with the same seed, byte for byte', () => {
    expect(JSON.stringify(simulated(1))).toBe(JSON.stringify(once));
  });

  it('shares the conversations among all agents, and each of them ends', () => {
    expect(once.agents.map(({ agent }) => agent)).toEqual(agentIds);
    expect(once.runs).toBe(16);
    for (const { runs, endings } of once.agents)
      expect(endings.reduce((sum, { count }) => sum + count, 0)).toBe(runs);
  });

  it('counts every part of the scenario once', () => {
    const { percent, kinds, parts } = once.coverage;
    expect(percent).toBeGreaterThan(0);
    expect(percent).toBeLessThanOrEqual(100);
    expect(kinds.reduce((sum, { all }) => sum + all, 0)).toBe(parts.length);
    for (const { reached } of parts) expect(reached).toBeLessThanOrEqual(once.runs);
  });

  it('lets the ideal agent reach a good ending and pass, and those who do nothing fail', () => {
    const of = (id: string) => once.agents.find(({ agent }) => agent === id);
    expect(of('ideal')).toMatchObject({
      runs: 2,
      passed: 2,
      endings: [{ id: 'settled', outcome: 'good', count: 2 }],
    });
    for (const id of ['rude', 'silent', 'gaming']) expect(of(id)?.passed).toBe(0);
  });

  it('names what was never reached by its place in the scenario', () => {
    const unfired = once.findings.filter(({ code }) => code === 'SM102');
    expect(unfired.length).toBeGreaterThan(0);
    for (const { pointer, severity } of unfired) {
      expect(pointer?.[0]).toBe('responds');
      expect(severity).toBe('warning');
    }
  });
});

describe('what agents say', () => {
  if (compiled === undefined) throw new Error('the shipped scenario is broken');
  const material = simulationMaterial(compiled, examples);

  it('leaves a cold agent its steps and questions, and no kind word', () => {
    expect(material.coldly("I'm so sorry about that.")).toBe('');
    expect(material.coldly("I'm sorry about that, could you give me your order number?")).toBe(
      'Could you give me your order number?',
    );
    for (const turn of material.turns)
      for (const { kind } of material.sentences(material.coldly(turn))) expect(kind).toBe(false);
  });

  it('takes words of another case only where nothing nearer is known', () => {
    const words = material.said('thank');
    const foreign = words.findIndex((text) => /\b(tests|photos|gate|reading)\b/.test(text));
    expect(words.length).toBeGreaterThan(0);
    expect(foreign === -1 || foreign > 5).toBe(true);
  });
});

describe('what nobody who means well asks for', () => {
  it('is what harms by being asked', () => {
    const [, worried] = shipped.find(([id]) => id === 'worried-customer') ?? [];
    const traps = worried?.askables.filter(isTrap).map(({ key }) => key);
    expect(traps).toEqual(expect.arrayContaining(['topic:the-code', 'topic:the-card-number']));
    expect(traps).not.toContain('fact:postcode');
  });
});

describe('the figures', () => {
  it('shares add up, and nobody goes without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 5000 }), fc.integer({ min: 1, max: 8 }), (runs, agents) => {
        const shares = sharesOf(runs, agents);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(runs);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("Cliff's delta is 1 where all lie above, 0 among equals, and turns round with its groups", () => {
    expect(cliffsDelta([3, 4], [1, 2])).toBe(1);
    expect(cliffsDelta([1, 2], [1, 2])).toBe(0);
    // 1 of 4 pairs greater, 2 smaller, 1 equal.
    expect(cliffsDelta([1, 3], [2, 3])).toBe(-0.25);
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(cliffsDelta(a, b)).toBeCloseTo(-cliffsDelta(b, a), 10);
      }),
    );
  });

  it('tells clear from weak and none by the lower bound', () => {
    const high = Array.from({ length: 40 }, (_, index) => 80 + (index % 10));
    const low = Array.from({ length: 40 }, (_, index) => 20 + (index % 10));
    expect(effectSize(high, low, 1).strength).toBe('clear');
    expect(effectSize(high, high, 1).strength).toBe('none');
  });

  it('a distribution has its quartiles in order and loses nobody', () => {
    const scores = fc.array(fc.double({ min: 0, max: 115, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, (values) => {
        const spread = distributionOf(values);
        expect(spread?.tenths.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(spread?.lowerQuartile).toBeLessThanOrEqual(spread?.median ?? 0);
        expect(spread?.median).toBeLessThanOrEqual(spread?.upperQuartile ?? 0);
      }),
    );
    expect(distributionOf([])).toBeUndefined();
  });

  it('words are made of a pattern, gaps left out', () => {
    expect(wordingOf('(which|which) ...4 day ?', chanceOf(1))).toBe('Which day?');
    expect(wordingOf('order~ number', chanceOf(1))).toBe('Order number');
  });
});
