import { describe, expect, it } from 'vitest';
import { speakersFrom } from '../../../src/conversation/speakers.js';
import { codes, labels, read, said } from './reading.js';

describe('plain text', () => {
  it.each([
    ['en', 'Agent: hello\nCustomer: hi'],
    ['pl', 'Konsultant: hello\nKlient: hi'],
    ['pl', 'DORADCA: hello\nKlientka: hi'],
    ['cs', 'Operátor: hello\nZákazník: hi'],
    ['cs without diacritics', 'operator: hello\nzakaznik: hi'],
    ['lv', 'Operators: hello\nKlients: hi'],
    ['time before', '[10:02] Agent: hello\n[10:03:10] Customer: hi'],
    ['time before, bare', '10:02 Agent: hello\n10:03 - Customer: hi'],
    ['date and time', '[2024-05-02 10:02:11] Agent: hello\n2.5.2024, 10:03 Customer: hi'],
    ['time after', 'Agent [10:02]: hello\nCustomer (10:03 PM): hi'],
    ['label alone with time', 'Agent 10:02\nhello\n\nCustomer 10:03\nhi'],
    ['markdown', '**Agent:** hello\n**Customer**: hi'],
    ['bullets', '- Agent: hello\n- Customer: hi'],
    ['numbered', 'Agent 1: hello\nCustomer #2: hi'],
    ['names with the role written out', 'Anna (agent): hello\nCustomer (Mr Nowak): hi'],
    ['label on its own line', 'Agent:\nhello\nCustomer:\nhi'],
    ['team', 'Customer service: hello\nCustomer: hi'],
    ['CRLF and BOM', '\ufeffAgent: hello\r\nCustomer: hi\r\n'],
    ['old Mac line ends', 'Agent: hello\rCustomer: hi'],
    ['full-width colon', 'Agent\uff1a hello\nCustomer\uff1ahi'],
    ['NUL and colour codes', 'Agent: hel\u0000lo\nCustomer: \u001b[31mhi\u001b[0m'],
  ])('%s', (_name, text) => {
    const result = read('text', text);
    expect(result.problems).toEqual([]);
    expect(said(result.conversations[0])).toEqual(['agent: hello', 'customer: hi']);
  });

  it('keeps the lines of a turn, and joins lines of one speaker into one turn', () => {
    const { conversations } = read(
      'text',
      'Agent: one\n  two: a\nhttps://example.org\nAgent: three\nCustomer: four',
    );
    expect(said(conversations[0])).toEqual([
      'agent: one\n  two: a\nhttps://example.org\nthree',
      'customer: four',
    ]);
  });

  it('tells times from the first one, past midnight too', () => {
    const { conversations } = read('text', '[23:59] Agent: a\n[00:01] Customer: b\n[00:02:30] Agent: c');
    expect(conversations[0]?.turns.map((turn) => turn.at)).toEqual([0, 120_000, 210_000]);
  });

  it('separates conversations by lines and headings', () => {
    const text = 'Agent: a\n---\nAgent: b\n# case 7\nLanguage: pl\nChannel: chat\nKlient: c\n=====\n';
    const { conversations, problems } = read('text', text);
    expect(problems).toEqual([]);
    expect(conversations.map(({ id }) => id)).toEqual(['call', 'call-2', 'case 7']);
    expect(conversations[2]).toMatchObject({ language: 'pl', channel: 'chat' });
  });

  it('asks who an unknown speaker is, with the words to type', () => {
    const result = read('text', 'Anna: hello\nCustomer: hi\nJan Novák: who?');
    expect(result.conversations).toEqual([]);
    expect(codes(result)).toEqual(['TR121']);
    expect(result.problems[0]?.message).toContain('"Anna", "Customer", "Jan Novák"');
    expect(result.problems[0]?.hint).toContain('--map "Anna=agent" --map "Jan Novák=agent"');
  });

  it('reads the same with what --map says; =text makes a line go on with the turn', () => {
    const map = new Map([
      ['anna', 'agent'],
      ['Note', 'text'],
    ] as const);
    const speakers = speakersFrom(labels, map);
    const { conversations } = read('text', 'Anna: hello\nNote: call back\nCustomer: hi', { speakers });
    expect(said(conversations[0])).toEqual(['agent: hello\nNote: call back', 'customer: hi']);
  });

  it('loses only the conversation with the unknown speaker', () => {
    const result = read('text', 'Agent: a\n---\nBob: b\n---\nAgent: c');
    expect(codes(result)).toEqual(['TR121']);
    expect(result.conversations.map((each) => said(each)[0])).toEqual(['agent: a', 'agent: c']);
  });

  it('warns of words before the first speaker, once', () => {
    const result = read('text', 'recorded line\nsecond line\nAgent: hello');
    expect(result.problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['TR122', 'warning', 1],
    ]);
    expect(result.conversations).toHaveLength(1);
  });

  it('says so when there is nothing', () => {
    expect(codes(read('text', ''))).toEqual(['TR120']);
    expect(codes(read('text', '\n\n---\n'))).toEqual(['TR120']);
  });
});

describe('limits', () => {
  const limits = { line: 50, turn: 60, turns: 3, conversation: 150, document: 1000 };
  it.each([
    ['a line', `Agent: ${'x'.repeat(60)}`, 'TR123'],
    ['a turn', `Agent: a\n${`${'x'.repeat(40)}\n`.repeat(2)}`, 'TR124'],
    ['turns', 'Agent: a\nCustomer: b\nAgent: c\nCustomer: d', 'TR125'],
    [
      'a conversation',
      `Agent: ${'x'.repeat(40)}\n${'y'.repeat(15)}\nCustomer: ${'x'.repeat(39)}\n${'y'.repeat(15)}\nAgent: ${'x'.repeat(41)}\n`,
      'TR126',
    ],
  ])('%s', (_name, text, code) => {
    const result = read('text', `${text}\n---\nAgent: fine`, { limits });
    expect(codes(result)).toEqual([code]);
    expect(said(result.conversations[0])).toEqual(['agent: fine']);
  });
});
