import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BandLines, StockLines } from '../../../src/scenario/source.js';
import { stockForChannel } from '../../../src/scenario/stock-for-channel.js';

const folder = join(import.meta.dirname, '../../../scenarios/stock');
const stockOf = (language: string): StockLines =>
  parse(readFileSync(join(folder, `${language}.yaml`), 'utf8')) as StockLines;

/** Every set of lines with the place it stands at. */
function setsOf(stock: StockLines): readonly [string, BandLines][] {
  return [
    ...Object.entries(stock.situations),
    ...Object.entries(stock.remarks),
    ...stock.topics.map((topic): [string, BandLines] => [topic.id, topic.say]),
  ];
}

function linesOf(stock: StockLines): readonly string[] {
  const sets = setsOf(stock).flatMap(([, lines]) => Object.values(lines).flat());
  return [...sets, ...Object.values(stock.survey).flat()].map((line) => line.toLowerCase());
}

describe('stock lines for a channel', () => {
  it.each([
    ['en', 'email', ['hang up', 'the line', 'shout at', "who's calling", 'right in front']],
    ['en', 'in-person', ['hang up', 'the line', 'e-mail.', 'over there?']],
    ['en', 'phone', ['e-mail came', 'walking out', 'capitals']],
    ['pl', 'email', ['słuchawk', 'dzwonię', 'krzycz']],
    ['cs', 'email', ['zavěs', 'volám', 'křič']],
    ['lv', 'email', ['klausuli', 'piezvan', 'kliedz']],
  ] as const)('%s on %s holds no line that fits another channel', (language, channel, words) => {
    const lines = linesOf(stockForChannel(stockOf(language), channel));
    expect(lines.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
  });

  it.each(['en', 'pl', 'cs', 'lv'])('%s leaves no customer speechless', (language) => {
    const whole = setsOf(stockOf(language));
    for (const channel of ['phone', 'chat', 'email', 'in-person'] as const) {
      const left = new Map(setsOf(stockForChannel(stockOf(language), channel)));
      for (const [id, lines] of whole)
        for (const band of ['calm', 'tense', 'hot'] as const) {
          const before = [...(lines[band] ?? []), ...(lines.any ?? [])].length;
          const after = [...(left.get(id)?.[band] ?? []), ...(left.get(id)?.any ?? [])].length;
          if (before > 0) expect(after, `${language} ${channel} ${id} ${band}`).toBeGreaterThan(0);
        }
    }
  });

  it('marks whole words, and with ~ the beginnings of words', () => {
    const stock = stockOf('en');
    const only = { ...stock, channels: [{ only: ['phone' as const], words: ['ring', 'call~'] }] };
    const again = {
      calm: ['Bring it.', 'I ring.', 'Calling again.', 'I recall.'],
      tense: ['So.'],
      hot: ['So.'],
    };
    expect(stockForChannel({ ...only, again }, 'chat').again).toEqual({
      ...again,
      calm: ['Bring it.', 'I recall.'],
    });
  });
});
