import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseSpeakerMap, speakersFrom } from '../../../src/conversation/speakers.js';
import { profiles } from '../../../src/language/profiles/index.js';
import { codes, labels, read } from './reading.js';

const speakers = speakersFrom(labels);

describe('the role behind a label', () => {
  it.each([
    ['Agent', 'agent'],
    ['  AGENT ', 'agent'],
    ['Customer service', 'agent'],
    ['Customer', 'customer'],
    ['Obsługa klienta', 'agent'],
    ['obsluga klienta', 'agent'],
    ['Zákaznice', 'customer'],
    ['Klientu apkalpošana', 'agent'],
    ['Klients', 'customer'],
    ['Bot', 'system'],
    ['Customer 2', 'customer'],
    ['Agent (Anna)', 'agent'],
  ])('%s is %s', (label, role) => {
    expect(speakers.roleOf(label)).toBe(role);
  });

  it.each(['Anna', 'Agent Smith', 'Customer (agent)', '', 'Agentura'])('%j is not guessed', (label) => {
    expect(speakers.roleOf(label)).toBeUndefined();
  });

  it('knows an agent and a customer in every language', () => {
    for (const { speakers: own } of Object.values(profiles)) {
      for (const label of own.agent) expect(speakers.roleOf(label)).toBe('agent');
      for (const label of own.customer) expect(speakers.roleOf(label)).toBe('customer');
    }
  });
});

describe('--map', () => {
  it.each([
    ['Anna=agent', { name: 'Anna', role: 'agent' }],
    ['A = B = customer', { name: 'A = B', role: 'customer' }],
    ['Note=text', { name: 'Note', role: 'text' }],
    ['Anna=konsultantka', { name: 'Anna', role: 'agent' }],
    ['Anna', undefined],
    ['Anna=', undefined],
    ['=agent', undefined],
    ['Anna=boss', undefined],
  ])('%s', (entry, expected) => {
    expect(parseSpeakerMap(entry, speakers)).toEqual(expected);
  });

  it('comes before the labels that are known', () => {
    const mapped = speakersFrom(labels, new Map([['Customer', 'agent']]));
    expect(mapped.roleOf('customer')).toBe('agent');
  });
});

describe('the schema of conversations', () => {
  const text = readFileSync(new URL('../../../schemas/conversation.schema.json', import.meta.url), 'utf8');
  const fits = new Ajv({ strict: false }).compile(JSON.parse(text));

  it('agrees with the reader on what is broken', () => {
    const turn = { speaker: 'agent', text: 'a' };
    for (const [record, good] of [
      [{ turns: [turn] }, true],
      [{ id: 7, turns: [] }, true],
      [{ turns: [turn], actions: [{ action: 'refund', after: 0 }] }, true],
      [{ id: 'a' }, false],
      [{ turns: 'a' }, false],
      [{ turns: [{ speaker: 'agent' }] }, false],
      [{ turns: [turn], ratings: { a: 'b' } }, false],
      [{ turns: [turn], actions: [{ after: 0 }] }, false],
    ] as const) {
      expect(fits(record), JSON.stringify(record)).toBe(good);
      expect(codes(read('jsonl', JSON.stringify(record))).length === 0, JSON.stringify(record)).toBe(good);
    }
  });

  it('describes the examples that are shipped', () => {
    const calls = readFileSync(new URL('../../../examples/calls.jsonl', import.meta.url), 'utf8');
    for (const line of calls.trim().split('\n')) expect(fits(JSON.parse(line))).toBe(true);
  });
});
