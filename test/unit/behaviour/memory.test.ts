import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../src/behaviour/memory.js';

describe('a memory of bounded size', () => {
  it('gives back what was set last, or nothing, never anything else', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), value: fc.nat() });
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 8 }), (steps, most) => {
        const memory = memoryOf<number>(most);
        const truth = new Map<string, number>();
        for (const { key, value } of steps) {
          memory.set(key, value);
          truth.set(key, value);
          for (const [known, last] of truth) expect([undefined, last]).toContain(memory.get(known));
        }
      }),
    );
  });

  it('forgets what has not been asked for, and keeps what has', () => {
    const memory = memoryOf<number>(4);
    memory.set('greeting', 1);
    for (const [index, key] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      memory.set(key, index);
      expect(memory.get('greeting')).toBe(1);
    }
    expect(memory.get('a')).toBeUndefined();
  });
});
