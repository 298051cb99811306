import type { Askable, CompiledScenario } from './compiled.js';
import { holds, type Scope } from './conditions.js';
import { wordsOf, writtenWordsOf } from './manner.js';
import type { State } from './state.js';
import type { Reading, Sentence, Span } from './tools.js';

export interface Asked {
  readonly askable: Askable;
  /** Where the question stands in the text. */
  readonly at: number;
}

/** The longest phrase that may ask without a verb ("order number, please"), in words. */
const fragmentWords = 4;
const keywordWords = 3;
const keywordLength = 40;

function overlaps(a: Span, b: Span): boolean {
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

/** Whether the sentence is a question that a remark on its behaviour answers ("Does that suit you?"). */
function isAnsweredByRemark(compiled: CompiledScenario, reading: Reading, sentence: Sentence): boolean {
  return reading.heard.some(
    (heard) => compiled.stock.answers.includes(heard.behaviour) && overlaps(heard, sentence),
  );
}

function findByPattern(compiled: CompiledScenario, reading: Reading, scope: Scope): readonly Asked[] {
  const asking = new Set(reading.sentences.filter((sentence) => isAsking(compiled, reading, sentence)));
  const taken = new Set<Sentence>();
  const asked: Asked[] = [];
  // Facts and topics of the scenario come first; what any customer can answer fills the gaps.
  for (const askable of compiled.askables) {
    if (askable.kind !== 'fact' && !holds(askable.when, scope)) continue;
    const found = firstAsked(compiled, reading, askable, asking);
    if (found === undefined) continue;
    const [span, sentence] = found;
    if (askable.kind === 'stock' && (taken.has(sentence) || isAnsweredByRemark(compiled, reading, sentence)))
      continue;
    taken.add(sentence);
    asked.push({ askable, at: span.from });
  }
  return asked.toSorted((left, right) => left.at - right.at);
}

/** Whether a behaviour stands in a sentence that speaks of the case, or of nothing in particular. */
function isAboutTheCase(compiled: CompiledScenario, reading: Reading, behaviour: string): boolean {
  return reading.heard.some((heard) => {
    if (heard.behaviour !== behaviour) return false;
    const sentence = sentenceOf(reading, heard);
    const keyword = sentence === undefined ? undefined : keywordOf(compiled, reading, sentence);
    return keyword === undefined || wordsOf(keyword).every((word) => compiled.caseWords.has(word));
  });
}

/**
 * What the agent asked for, in the order of the text. A pattern counts only where the sentence asks;
 * behaviours open a fact or topic (`on`) only if nothing more specific was asked.
 */
export function findAsked(
  compiled: CompiledScenario,
  state: State,
  reading: Reading,
  scope: Scope,
  behaviours: readonly string[],
): readonly Asked[] {
  const found = findByPattern(compiled, reading, scope);
  if (found.length > 0) return found;
  const opened = compiled.askables.find(
    (askable) =>
      askable.on.some((id) => isAboutTheCase(compiled, reading, id)) &&
      askable.on.some((id) => behaviours.includes(id)) &&
      (askable.kind === 'stock' || (state.asked[askable.key] ?? 0) === 0) &&
      !(askable.kind === 'fact' && state.revealed.includes(askable.id)) &&
      holds(askable.when, scope),
  );
  if (opened === undefined) return [];
  const heard = reading.heard.find(({ behaviour }) => opened.on.includes(behaviour));
  return [{ askable: opened, at: heard?.from ?? 0 }];
}

/** Questions that nothing in the scenario answers. `covered` are places that will be answered otherwise. */
export function unforeseenQuestions(reading: Reading, covered: readonly Span[]): readonly Sentence[] {
  return reading.sentences.filter(
    (sentence) => sentence.question && !covered.some((span) => overlaps(span, sentence)),
  );
}

/**
 * What a question is about, in the customer's mouth: the last words that are not on the skip list,
 * with "your" turned into "my". Undefined when only small words are left.
 */
export function keywordOf(compiled: CompiledScenario, reading: Reading, sentence: Span): string | undefined {
  const { skip, swap } = compiled.stock.words;
  const skipped = new Set([...skip, ...Object.keys(swap)]);
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
