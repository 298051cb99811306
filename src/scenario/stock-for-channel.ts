import type { BandLines, Scenario, StockLines } from './source.js';

type Channel = Scenario['channel'];

const bands = ['any', 'calm', 'tense', 'hot'] as const;

/** Words in lower case between single spaces, so that a mark is found at the edges of words only. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** A marking word, ready to be looked for; one ending in `~` stands for the beginning of a word. */
function soughtFor(word: string): string {
  return word.endsWith('~') ? spaced(word).trimEnd() : spaced(word);
}

/** The lines that hold a marking word. */
export function markedBy(word: string, lines: readonly string[]): readonly string[] {
  const sought = soughtFor(word);
  return lines.filter((line) => spaced(line).includes(sought));
}

/** Words that do not fit a channel, ready to be looked for. */
function unfitWords({ channels = [] }: StockLines, channel: Channel): readonly string[] {
  return channels.filter(({ only }) => !only.includes(channel)).flatMap(({ words }) => words.map(soughtFor));
}

function fitting(words: readonly string[], lines: readonly string[]): readonly string[] {
  return lines.filter((line) => {
    const text = spaced(line);
    return !words.some((word) => text.includes(word));
  });
}

/** The lines that may be said on a channel. */
export function linesForChannel(
  stock: StockLines,
  channel: Channel,
): (lines: readonly string[]) => readonly string[] {
  const words = unfitWords(stock, channel);
  return (lines) => fitting(words, lines);
}

function fittingLines(words: readonly string[], lines: BandLines): BandLines {
  const left = Object.fromEntries(
    bands.flatMap((band) => {
      const given = lines[band];
      return given === undefined ? [] : [[band, fitting(words, given)] as const];
    }),
  ) as BandLines;
  // An odd line is better than none.
  const whole = bands.filter((band) => (left[band] ?? []).length === 0 && (left.any ?? []).length === 0);
  return Object.fromEntries(
    bands.flatMap((band) => {
      const kept = whole.includes(band) ? lines[band] : left[band];
      return kept === undefined ? [] : [[band, kept] as const];
    }),
  );
}

function eachOf<Key extends string>(
  words: readonly string[],
  all: Readonly<Record<Key, BandLines>>,
): Record<Key, BandLines> {
  return Object.fromEntries(
    Object.entries<BandLines>(all).map(([key, lines]) => [key, fittingLines(words, lines)]),
  ) as Record<Key, BandLines>;
}

/** Stock lines as they were cut for a channel: many scenarios are checked with the same ones. */
const cut = new WeakMap<StockLines, Map<Channel, StockLines>>();

/**
 * The stock lines that fit a channel: nobody hangs up on an e-mail. A line that holds a word marked
 * for other channels is left out; where that would leave a customer speechless, the lines stay.
 */
export function stockForChannel(stock: StockLines, channel: Channel): StockLines {
  const words = unfitWords(stock, channel);
  if (words.length === 0) return stock;
  const known = cut.get(stock) ?? new Map<Channel, StockLines>();
  cut.set(stock, known);
  const fit = known.get(channel) ?? cutFor(stock, words);
  known.set(channel, fit);
  return fit;
}

function cutFor(stock: StockLines, words: readonly string[]): StockLines {
  const survey = Object.fromEntries(
    Object.entries(stock.survey).map(([key, lines]) => {
      const left = fitting(words, lines);
      return [key, left.length > 0 ? left : lines];
    }),
  ) as unknown as StockLines['survey'];
  return {
    ...stock,
    openers: fittingLines(words, stock.openers) as StockLines['openers'],
    again: fittingLines(words, stock.again) as StockLines['again'],
    situations: eachOf(words, stock.situations) as StockLines['situations'],
    remarks: eachOf(words, stock.remarks as Readonly<Record<string, BandLines>>) as StockLines['remarks'],
    topics: stock.topics.map((topic) => ({
      ...topic,
      say: fittingLines(words, topic.say) as (typeof topic)['say'],
    })),
    survey,
  };
}
