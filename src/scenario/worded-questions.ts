import type { Askable, CompiledScenario } from './compiled.js';
import { wordsOf, writtenWordsOf } from './manner.js';
import type { StockLines } from './source.js';
import type { Reading, Sentence, Span } from './tools.js';

/** A question that stands in a text, whether or not the scenario lets it be asked at the moment. */
export interface WordedQuestion {
  readonly askable: Askable;
  /** Where the question stands in the text. */
  readonly at: number;
  readonly sentence: Sentence;
  /** A remark on the sentence's behaviour answers it, too ("Does that suit you?"). */
  readonly remarked: boolean;
}

/** The longest phrase that may ask without a verb ("order number, please"), in words. */
const fragmentWords = 4;
const keywordWords = 3;
const keywordLength = 40;

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function sentenceOf(reading: Reading, span: Span): Sentence | undefined {
  return reading.sentences.find((sentence) => overlaps(sentence, span));
}

function isAsking(compiled: CompiledScenario, reading: Reading, sentence: Sentence): boolean {
  if (sentence.question) return true;
  const words = wordsOf(reading.text.slice(sentence.from, sentence.to));
  if (words.length <= fragmentWords) return true;
  const { ask, lead } = compiled.stock.words;
  const first = words.find((word) => !lead.includes(word));
  if (first !== undefined && ask.includes(first)) return true;
  return compiled.asking.some((pattern) =>
    compiled.tools.findWording(pattern, reading).some((request) => overlaps(request, sentence)),
  );
}

/** The first match that stands in a sentence which asks, and that sentence. */
function firstAsked(
  compiled: CompiledScenario,
  reading: Reading,
  askable: Askable,
  asking: ReadonlySet<Sentence>,
): readonly [Span, Sentence] | undefined {
  let first: readonly [Span, Sentence] | undefined;
  for (const pattern of askable.patterns) {
    for (const span of compiled.tools.findWording(pattern, reading)) {
      const sentence = sentenceOf(reading, span);
      if (sentence === undefined || !asking.has(sentence)) continue;
      if (first === undefined || span.from < first[0].from) first = [span, sentence];
    }
  }
  return first;
}

function isRemarkedOn(compiled: CompiledScenario, reading: Reading, sentence: Sentence): boolean {
  return reading.heard.some(
    (heard) => compiled.stock.answers.includes(heard.behaviour) && overlaps(heard, sentence),
  );
}

/** What a text asks for in words, in the scenario's order. A pattern counts only where the sentence asks. */
export function wordedQuestions(compiled: CompiledScenario, reading: Reading): readonly WordedQuestion[] {
  const asking = new Set(reading.sentences.filter((sentence) => isAsking(compiled, reading, sentence)));
  return compiled.askables.flatMap((askable): WordedQuestion[] => {
    const found = firstAsked(compiled, reading, askable, asking);
    if (found === undefined) return [];
    const [{ from }, sentence] = found;
    return [{ askable, at: from, sentence, remarked: isRemarkedOn(compiled, reading, sentence) }];
  });
}

/** Behaviours of a text that stand in a sentence which speaks of the case, or of nothing in particular. */
export function behavioursAboutTheCase(compiled: CompiledScenario, reading: Reading): ReadonlySet<string> {
  const about = reading.heard.filter((heard) => {
    const sentence = sentenceOf(reading, heard);
    const keyword = sentence === undefined ? undefined : keywordOf(compiled, reading, sentence);
    return keyword === undefined || wordsOf(keyword).every((word) => compiled.caseWords.has(word));
  });
  return new Set(about.map(({ behaviour }) => behaviour));
}

type SmallWords = StockLines['words'];

const skippedBy = new WeakMap<SmallWords, ReadonlySet<string>>();

/** Words that are never a keyword; the lists never change and are put together once. */
function skippedIn(words: SmallWords): ReadonlySet<string> {
  const known = skippedBy.get(words);
  if (known !== undefined) return known;
  const skipped = new Set([...words.skip, ...Object.keys(words.swap)]);
  skippedBy.set(words, skipped);
  return skipped;
}

/**
 * What a question is about, in the customer's mouth: the last words that are not on the skip list,
 * with "your" turned into "my". Undefined when only small words are left.
 */
export function keywordOf(compiled: CompiledScenario, reading: Reading, sentence: Span): string | undefined {
  const { swap } = compiled.stock.words;
  const skipped = skippedIn(compiled.stock.words);
  const written = writtenWordsOf(reading.text.slice(sentence.from, sentence.to));
  const words = written.map((word) => word.toLowerCase());
  let end = words.length;
  while (end > 0 && skipped.has(words[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && end - start < keywordWords && !skipped.has(words[start - 1] ?? '')) start -= 1;
  if (start === end) return undefined;
  const before = words[start - 1] ?? '';
  const owner = Object.hasOwn(swap, before) ? swap[before] : undefined;
  const phrase = (reading.shouted ? words : written).slice(start, end).join(' ');
  const keyword = owner === undefined ? phrase : `${owner} ${phrase}`;
  return keyword.length > keywordLength ? undefined : keyword;
}
