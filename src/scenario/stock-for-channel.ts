import type { BandLines, Scenario, StockLines } from './source.js';

type Mark = NonNullable<StockLines['channels']>[number];

const bands = ['any', 'calm', 'tense', 'hot'] as const;

/** Words in lower case between single spaces, so that a mark is found at the edges of words only. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Words that do not fit, ready to be looked for; one ending in `~` stands for the beginning of a word. */
function markedWords(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(({ words }) =>
    words.map((word) => (word.endsWith('~') ? spaced(word).trimEnd() : spaced(word))),
  );
}

function fitting(words: readonly string[], lines: readonly string[]): readonly string[] {
  return lines.filter((line) => {
    const text = spaced(line);
    return !words.some((word) => text.includes(word));
  });
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
const cut = new WeakMap<StockLines, Map<Scenario['channel'], StockLines>>();

/**
 * The stock lines that fit a channel: nobody hangs up on an e-mail. A line that holds a word marked
 * for other channels is left out; where that would leave a customer speechless, the lines stay.
 */
export function stockForChannel(stock: StockLines, channel: Scenario['channel']): StockLines {
  const marks = (stock.channels ?? []).filter((mark) => !mark.only.includes(channel));
  if (marks.length === 0) return stock;
  const known = cut.get(stock) ?? new Map<Scenario['channel'], StockLines>();
  cut.set(stock, known);
  const fit = known.get(channel) ?? cutFor(stock, markedWords(marks));
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
