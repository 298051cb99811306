import { describe, expect, it } from 'vitest';
import { codes, read, said } from './reading.js';

const record = (id: string, text = 'hello') =>
  JSON.stringify({ id, language: 'en', channel: 'chat', turns: [{ speaker: 'agent', text }] });

describe('JSON Lines', () => {
  it('keeps labels, verdict and ratings, and lets unknown keys pass', () => {
    const line = JSON.stringify({
      id: 'a',
      colour: 'good',
      turns: [
        { speaker: 'agent', text: 'hello', behaviours: ['greet'], mood: 4 },
        { speaker: 'customer', text: 'hi', cues: ['calm'], at: 5, language: 'pl' },
      ],
      actions: [{ action: 'refund', params: { amount: 20 }, after: 0 }],
      verdict: { empathy: 3 },
      ratings: { satisfaction: -1.5 },
    });
    expect(read('jsonl', line).conversations).toEqual([
      {
        id: 'a',
        turns: [
          { speaker: 'agent', text: 'hello', behaviours: ['greet'] },
          { speaker: 'customer', text: 'hi', cues: ['calm'], at: 5, language: 'pl' },
        ],
        actions: [{ action: 'refund', params: { amount: 20 }, after: 0, outcome: 'done' }],
        verdict: { empathy: 3 },
        ratings: { satisfaction: -1.5 },
      },
    ]);
  });

  it('reads around a broken line, wherever it stands', () => {
    const broken = '{"id": "b", "turns": [{"speaker": "age';
    for (const lines of [
      [broken, record('a'), record('c')],
      [record('a'), broken, record('c')],
      [record('a'), record('c'), broken],
    ]) {
      const result = read('jsonl', lines.join('\n'));
      expect(result.conversations.map(({ id }) => id)).toEqual(['a', 'c']);
      expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
        ['TR129', lines.indexOf(broken) + 1],
      ]);
    }
  });

  it.each([
    ['an object over several lines', JSON.stringify(JSON.parse(record('a')), null, 2)],
    ['an array on one line', `[${record('a')},${record('b')}]`],
    ['an array over several lines', `[\n  ${record('a')},\n  ${record('b')}\n]\n`],
    ['brackets and quotes inside words', `[${record('a', 'x ] } \\ " {')}]`],
  ])('reads %s', (_name, text) => {
    const result = read('jsonl', text);
    expect(result.problems).toEqual([]);
    expect(result.conversations[0]?.id).toBe('a');
  });

  it.each([
    ['5', 'TR101', []],
    ['{"id":"a"}', 'TR102', ['turns']],
    ['{"id":"a","turns":{}}', 'TR103', ['turns']],
    ['{"id":"a","turns":[{"speaker":"agent"}]}', 'TR102', ['turns', 0, 'text']],
    ['{"id":"a","turns":[{"speaker":"agent","text":7}]}', 'TR103', ['turns', 0, 'text']],
    ['{"id":"a","turns":["x"]}', 'TR103', ['turns', 0]],
    ['{"id":"a","turns":[],"actions":[{"action":"x","after":3}]}', 'TR106', ['actions', 0, 'after']],
    ['{"id":"a","turns":[],"verdict":{"empathy":"4"}}', 'TR103', ['verdict', 'empathy']],
  ])('%s is no conversation', (line, code, pointer) => {
    const result = read('jsonl', `${record('first')}\n${line}\n`);
    expect(result.problems).toMatchObject([{ code, pointer, line: 2 }]);
  });

  it('asks for unknown speakers and knows labels of every language', () => {
    const line = (speaker: string) => `{"id":"a","turns":[{"speaker":"${speaker}","text":"x"}]}`;
    expect(codes(read('jsonl', line('Anna')))).toEqual(['TR121']);
    expect(said(read('jsonl', line('Zákazník')).conversations[0])).toEqual(['customer: x']);
  });

  it('mends unpaired surrogates and removes control characters', () => {
    const line = String.raw`{"id":"a","turns":[{"speaker":"agent","text":"a\ud83d b\u0000\u001b[2Jc"}]}`;
    expect(said(read('jsonl', line).conversations[0])).toEqual(['agent: a\ufffd bc']);
  });

  it('cuts a line that is too long and reads on', () => {
    const limits = { line: 120, turn: 1000, turns: 10, conversation: 10_000, document: 10_000 };
    const result = read('jsonl', `${record('a')}\n${record('b', 'x'.repeat(200))}\n${record('c')}`, {
      limits,
    });
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([['TR123', 2]]);
    expect(result.conversations.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('keeps turns without words in their place, so that labels and actions still point right', () => {
    const line = '{"id":"a","turns":[{"speaker":"customer","text":""},{"speaker":"agent","text":"x"}]}';
    expect(read('jsonl', line).conversations[0]?.turns).toHaveLength(2);
  });
});
