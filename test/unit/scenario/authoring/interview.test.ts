import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../src/scenario/authoring/asking.js';
import { idOf, interview } from '../../../../src/scenario/authoring/interview.js';
import { sumIn } from '../../../../src/scenario/authoring/interview-lists.js';
import type { ScenarioOutline } from '../../../../src/scenario/authoring/outline.js';
import { enPhrases } from '../../../../src/scenario/authoring/phrases/en/all.js';
import { scenarioOf } from '../../../../src/scenario/authoring/scenario-of-outline.js';

const options = {
  language: 'en',
  phrases: enPhrases,
  taken: new Set<string>(),
  rubrics: [
    { id: 'our-service', title: 'Our service' },
    { id: 'complaint-call', title: 'Complaint call' },
  ],
};

/** Answers one after another; `stuck` is the question at which they ran out. */
function answered(
  answer: (question: Question, index: number) => string | undefined,
): { readonly outline: ScenarioOutline } | { readonly stuck: Question } {
  const talk = interview(options);
  let next = talk.next();
  for (let index = 0; next.done !== true; index += 1) {
    const text = answer(next.value, index);
    if (text === undefined) return { stuck: next.value };
    next = talk.next(text);
  }
  return { outline: next.value };
}

function outlineOf(answers: Readonly<Partial<Record<string, string>>>): ScenarioOutline {
  const result = answered(({ id, usual }, index) =>
    index > 200 ? undefined : (answers[id] ?? usual ?? 'x'),
  );
  if ('stuck' in result) throw new Error(`stuck at ${result.stuck.id}`);
  return result.outline;
}

describe('the interview', () => {
  test('whoever only presses Enter gets the sample', () => {
    const outline = outlineOf({});
    expect(outline).toMatchObject({
      id: 'the-lamp-that-came-in-pieces',
      customer: 'Kim Vale',
      rubric: 'our-service',
    });
    expect(outline.facts.map(({ kind }) => kind)).toEqual(['reference', 'deadline']);
  });

  test('whoever tells a story of their own is asked for its words: nothing of the sample slips in', () => {
    const result = answered(({ id, usual }) => (id === 'title' ? 'A cold soup' : usual));
    expect(result).toMatchObject({ stuck: { id: 'firm', example: 'Lumen Lane' } });
  });

  test('several wordings of a line are parted by a bar', () => {
    expect(outlineOf({ opening: ' My soup is cold. |  This soup is cold!| ' }).opening).toEqual([
      'My soup is cold.',
      'This soup is cold!',
    ]);
  });

  test('a customer may be addressed in several ways: the first is what the gold agent says', () => {
    const outline = outlineOf({ address: 'Ms Lark | Joan', customer: 'Joan Lark' });
    expect(scenarioOf(outline, enPhrases).customer.address_as).toEqual(['Ms Lark', 'Joan', 'Joan Lark']);
    expect(outline.addressAs).toBe('Ms Lark');
  });

  test('a number is asked for by the name that the customer gives it', () => {
    const scenario = scenarioOf(outlineOf({ 'fact-say': 'My library card number is 40718.' }), enPhrases);
    expect(scenario.facts.reference?.asked).toContain('(number|no|code|id) ...2 (library|card)');
  });

  test('a result that was ended with a full stop is not told with two', () => {
    const { examples } = scenarioOf(outlineOf({ 'cure-result': 'the fine is gone.' }), enPhrases);
    expect(JSON.stringify(examples)).not.toContain('..');
  });

  test.each([
    ['200', 200],
    ['200 Kč', 200],
    ['1 500,50 zł', 1500.5],
    ['€40', 40],
    ['40,- Kč', 40],
    ['40 or 50', Number.NaN],
    ['about forty', Number.NaN],
    ['-5', Number.NaN],
    ['1.000', Number.NaN],
  ])('of %j the sum is %d', (answer, sum) => {
    expect(sumIn(answer)).toBe(sum);
  });

  test.each(['Con', 'nul', 'COM1', '../../aux'])(
    'a file may be called as %j leads to, on Windows too',
    (title) => {
      expect(idOf(title, new Set())).toMatch(/^(con|nul|com1|aux)-2$/);
    },
  );

  test.each([
    ['opening', ' | |'],
    ['fact-say', '|'],
  ])('of %s bars alone say nothing', (id, bars) => {
    let tries = 0;
    const result = answered((question) =>
      question.id === id ? (tries++ < 1 ? bars : undefined) : (question.usual ?? 'x'),
    );
    expect(result).toMatchObject({ stuck: { id, objection: 'empty' } });
  });

  test('signs alone are no words that a question can be known by', () => {
    let tries = 0;
    const result = answered(({ id, usual }) => {
      if (id === 'fact-kind') return 'own';
      if (id === 'fact-asked') return tries++ < 1 ? '- , ~' : undefined;
      return usual ?? 'x';
    });
    expect(result).toMatchObject({ stuck: { id: 'fact-asked', objection: 'empty' } });
  });

  test.each([
    ['title', '!!!', 'no-letters'],
    ['firm', 'The {firm}', 'braces'],
    ['firm', 'x'.repeat(2001), 'too-long'],
    ['channel', 'by pigeon', 'not-a-choice'],
  ])('%s does not take %s', (id, wrong, objection) => {
    const objections: unknown[] = [];
    answered((question, index) => {
      if (question.id === id) objections.push(question.objection);
      if (index > 60) return undefined;
      return question.id === id && question.objection === undefined ? wrong : (question.usual ?? 'x');
    });
    expect(objections).toEqual([undefined, objection]);
  });

  test('any answers are taken or objected to; the interview never breaks and never asks the same for ever', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 60 }), (typed) => {
        const result = answered(
          (question, index) =>
            typed[index] ?? (index < 200 ? (question.usual ?? question.options?.[0] ?? 'x') : undefined),
        );
        // A hundred usual answers are enough for any way through, unless one question is asked for ever.
        expect(result).toHaveProperty('outline.opening.0');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the id of a title', () => {
  test.each([
    ['The lamp that came in pieces', 'the-lamp-that-came-in-pieces'],
    ['Szafa, która nie dojechała', 'szafa-ktora-nie-dojechala'],
    ['Skříň!', 'skrin'],
    ['24 stundas', 'stundas'],
    ['???', 'scenario'],
  ])('%s is %s', (title, id) => expect(idOf(title, new Set())).toBe(id));

  test('is never one that is there already', () => {
    expect(idOf('Soup', new Set(['soup', 'soup-2']))).toBe('soup-3');
  });
});
