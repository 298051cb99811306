import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/conversation/recognise.js';
import { read } from './reading.js';

describe('the examples', () => {
  it.each([
    ['late-sofa.txt', 'text', 13, 'en'],
    ['pralka.pl.txt', 'text', 9, 'pl'],
    ['faktura.cs.txt', 'text', 9, 'cs'],
    ['telefons.lv.txt', 'text', 11, 'lv'],
    ['kettle-chat.vtt', 'vtt', 8, undefined],
    ['infolinia.srt', 'srt', 5, undefined],
  ])('%s is read whole', (name, format, turns, language) => {
    const text = readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
    const recognised = recognise(text);
    expect(recognised).toBe(format);
    const { conversations, problems } = read(recognised, text);
    expect(problems).toEqual([]);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]?.turns).toHaveLength(turns);
    expect(conversations[0]?.language).toBe(language);
    expect(new Set(conversations[0]?.turns.map(({ speaker }) => speaker))).toEqual(
      new Set(['agent', 'customer']),
    );
  });
});
