import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../../src/rubric/assess.js';
import { talk } from './builders.js';

const rubric = parse(readFileSync(new URL('../../../rubrics/complaint-call.yaml', import.meta.url), 'utf8'));
const lines = [
  'C: My order never came, where is it? | angry',
  'A: How tiresome for you, after all these weeks of waiting. | acknowledge-feeling',
  'C: So where is it? | angry',
  'A: Could you please give me the number of your order? | ask-details',
  'C: 4471. | gives-details',
  'A: I have it open here and see that it never left the depot. | check-records',
  'C: And now? | confused',
  'A: I can send you a new one, or give you the money back. | offer-remedy offer-choice',
  'C: A new one. | accepts',
];
const agentLines = lines.filter((line) => line.startsWith('A'));

it('saying something again never raises the score', () => {
  const before = assess(rubric, talk(lines)).total.score ?? Number.NaN;
  fc.assert(
    fc.property(fc.shuffledSubarray(agentLines, { minLength: 1 }), (again) => {
      const after = assess(rubric, talk([...lines, ...again.flatMap((line) => [line, 'C: You said that.'])]));
      expect(after.total.score ?? Number.NaN).toBeLessThanOrEqual(before + 1e-9);
    }),
    { numRuns: 30 },
  );
});

it('taking a good turn out never raises the points earned', () => {
  const earned = (all: readonly string[]) =>
    Object.values(assess(rubric, talk(all)).dimensions).reduce((sum, { earned }) => sum + earned, 0);
  const before = earned(lines);
  fc.assert(
    fc.property(fc.constantFrom(...agentLines), (gone) => {
      expect(earned(lines.map((line) => (line === gone ? 'A: Hm.' : line)))).toBeLessThan(before);
    }),
    { numRuns: 10 },
  );
});
