import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/rubric/arithmetic/level.js';
import { assess } from '../../../src/rubric/assess.js';
import { criterion, rubricWith, talk } from './builders.js';

describe('levels', () => {
  it('count the thresholds that the score reaches', () => {
    const levels = [0, 14.9, 15, 40, 60, 80, 110].map((score) => levelOf(score, [15, 40, 60, 80], []));
    expect(levels).toEqual([0, 0, 1, 2, 3, 4, 4]);
  });

  it('are null without a score', () => {
    expect(levelOf(null, [15, 40, 60, 80], [])).toBeNull();
  });

  it('fall to the strictest cap that holds, and say which', () => {
    const rubric = rubricWith([criterion('greeted', { said: { any: ['greet'] } })], {
      caps: [
        { id: 'cold', title: 'Cold', dimension: 'empathy', level: 3, when: 'turns < 10' },
        {
          id: 'hurt',
          title: 'Hurt',
          dimension: 'empathy',
          level: 0,
          when: "last(['dismiss', 'rude']) > last('apologise')",
        },
      ],
    });
    const hurt = assess(rubric, talk(['A: hello | greet', 'C: help', 'A: calm down | dismiss']));
    expect(hurt.dimensions.empathy).toMatchObject({ score: 14.99, level: 0 });
    expect(hurt.dimensions.empathy?.caps.map(({ cap }) => cap)).toEqual(['hurt', 'cold']);
    const mended = [
      'A: hello | greet',
      'C: help',
      'A: calm down | dismiss',
      'C: oh',
      'A: sorry for that | apologise',
    ];
    expect(assess(rubric, talk(mended)).verdict.empathy).toBe(3);
  });

  it('rise to the floor that holds, and say which; a cap is stronger', () => {
    const rubric = rubricWith([criterion('named', { said: { any: ['acknowledge-feeling'] } })], {
      floors: [
        {
          id: 'harmed-nobody',
          title: 'Harmed nobody',
          dimension: 'empathy',
          level: 1,
          when: "said('rude') == 0 && credited('check-records') > 0",
        },
      ],
      caps: [{ id: 'cold', title: 'Cold', dimension: 'empathy', level: 0, when: "said('stall') > 0" }],
    });
    const correct = assess(rubric, talk(['C: help', 'A: I look it up | check-records']));
    expect(correct.dimensions.empathy).toMatchObject({
      score: 0,
      level: 1,
      floor: { floor: 'harmed-nobody' },
    });
    expect(assess(rubric, talk(['C: help', 'A: hm'])).verdict.empathy).toBe(0);
    const capped = ['C: help', 'A: I look it up | check-records', 'C: and?', 'A: soon | stall'];
    expect(assess(rubric, talk(capped)).verdict.empathy).toBe(0);
  });
});
