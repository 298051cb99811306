import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../../src/visit/findings/word-index.js';
import { asked, checklist, found, said } from './checklist.js';

const six = ['a', 'b', 'c', 'd', 'e', 'f'];
const top = checklist(six.map((id) => asked(id)));

describe('words copied from another visit', () => {
  const rubric = checklist([asked('words', { type: 'text' })]);
  const text = 'The clerk looked up, smiled and said good afternoon before I reached the shelf.';
  const others = indexWords([
    { visit: 'v-a', text: 'I waited at the till until a second one opened.' },
    { visit: 'v-b', text },
    { visit: 'v-c', text: 'Fine, thanks' },
  ]);
  const copied = (words: string, id?: string) =>
    found('copied-words', rubric, [said('words', words)], id === undefined ? { others } : { others, id });

  it('are found, also with a word changed, another case and lost marks', () => {
    expect(copied(text)).toMatchObject([{ other: 'v-b', alike: 1, severity: 'serious' }]);
    expect(copied('I waited at the till until a second one opened.')).toMatchObject([
      { other: 'v-a', severity: 'slight' },
    ]);
    expect(
      copied('the CLERK looked up smiled and said good morning before I reached the shelf'),
    ).toMatchObject([{ other: 'v-b' }]);
  });

  it('are not the visit’s own, not short, and not merely alike', () => {
    expect(copied(text, 'v-b')).toEqual([]);
    expect(copied('Fine, thanks')).toEqual([]);
    expect(copied('The clerk looked up when I asked for the price of the lamp in the window.')).toEqual([]);
  });

  it('are looked for quickly in very long texts and among very many', () => {
    const many = indexWords(
      Array.from({ length: 3000 }, (_, n) => ({
        visit: `v-${n}`,
        text: `visit ${n} to shop ${n % 7} was number ${n * 3} today`,
      })),
    );
    const long = 'the same words again and again '.repeat(100_000);
    expect(found('copied-words', rubric, [said('words', long)], { others: many })).toEqual([]);
  });
});

describe('answers that are all alike', () => {
  it('are found where all are at the top and nothing is told', () => {
    const events = six.map((id) => said(id, 'yes'));
    expect(found('all-at-the-top', top, events)).toMatchObject([{ answers: 6 }]);
    expect(found('all-at-the-top', top, [...events.slice(1), said('a', 'yes', 'ok')])).toHaveLength(1);
  });

  it('are not, where a comment tells something, one answer is not at the top, or few were given', () => {
    const events = six.map((id) => said(id, 'yes'));
    const told = said('a', 'yes', 'She came out from behind the counter');
    expect(found('all-at-the-top', top, [...events.slice(1), told])).toEqual([]);
    expect(found('all-at-the-top', top, [...events.slice(1), said('a', 'no')])).toEqual([]);
    expect(found('all-at-the-top', top, events.slice(1))).toEqual([]);
  });

  it('are found where one answer was given to every scale', () => {
    const scales = checklist(six.map((id) => asked(id, { type: 'scale' })));
    const threes = six.map((id) => said(id, 3));
    expect(found('all-the-same', scales, threes)).toMatchObject([{ key: 'all-the-same:scale', answer: '3' }]);
    expect(found('all-the-same', scales, [...threes.slice(1), said('a', 4)])).toEqual([]);
    expect(
      found(
        'all-the-same',
        top,
        six.map((id) => said(id, 'no')),
      ),
    ).toEqual([]);
  });
});

describe('evidence', () => {
  it('is found where other visits hold the same file', () => {
    const evidence = [
      { name: 'receipt.jpg', elsewhere: ['v-a'] },
      { name: 'shelf.jpg', elsewhere: [] },
    ];
    expect(found('duplicate-evidence', top, [], { evidence })).toMatchObject([
      { name: 'receipt.jpg', others: ['v-a'] },
    ]);
  });
});

describe('the pace', () => {
  const question = 'Were you greeted within thirty seconds of coming within five steps of a member of staff?';
  const long = checklist(Array.from({ length: 10 }, (_, n) => asked(`q${n}`, { question })));
  const pace = (seconds: number) =>
    Array.from({ length: 10 }, (_, n) => ({ question: `q${n}`, at: n * seconds * 1000 }));

  it('is found where answers come faster than the questions can be read', () => {
    expect(found('too-quick', long, [], { pace: pace(1) })).toMatchObject([
      { seconds: 1, severity: 'slight' },
    ]);
  });

  it('is no matter where it is usual, or where nobody typed', () => {
    expect(found('too-quick', long, [], { pace: pace(5) })).toEqual([]);
    expect(found('too-quick', long, [], { pace: pace(0.001) })).toEqual([]);
    expect(found('too-quick', long, [], { pace: pace(1).slice(0, 5) })).toEqual([]);
  });
});
