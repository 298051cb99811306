import type { EntityClass } from '../../language/entities.js';
import type { ConversationContext } from '../context.js';
import type { Subject } from '../pattern/subject.js';

/** Features are told apart by their hash: this many slots (a power of two). */
export const slots = 1 << 16;

/** What a sentence is to the model: slots of its words' features, and of the place where it stands. */
export interface SentenceFeatures {
  /** Slots of word n-grams and character n-grams; what recurs is there again. */
  readonly words: readonly Uint16Array[];
  readonly pairs: Uint16Array;
  readonly place: Uint16Array;
  /** How many slots `words` and `pairs` name together. */
  readonly size: number;
}

/** Where a sentence stands, as far as it is known, and what rules make of it. */
export interface Place {
  readonly first: boolean;
  readonly last: boolean;
  readonly context: ConversationContext;
  /** Ids that rules find in the sentence. */
  readonly found: Iterable<string>;
  /** Ids that rules find in the whole turn. */
  readonly foundInTurn: Iterable<string>;
}

/** What a customer once showed and what is said later must be read by: a softer turn is a calmer one only then. */
const lasting = ['angry', 'worried'];

// Names of people differ in every conversation, and capitals must not matter.
const masked: ReadonlySet<EntityClass> = new Set([
  'money',
  'time',
  'date',
  'duration',
  'code',
  'address',
  'number',
]);

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function fold(hash: number): number {
  return (hash ^ (hash >>> 16)) & (slots - 1);
}

export function slotOf(feature: string): number {
  return fold(hashOf(feature));
}

/** The slot of two neighbouring words, from their hashes. */
export function pairSlot(left: number, right: number): number {
  return fold(Math.imul(Math.imul(left, 0x01000193) ^ right, 0x85ebca6b));
}

/** The names of a word's own features: itself, and its pieces of four and five letters with its edges marked. */
export function wordFeatures(word: string): readonly string[] {
  const features = [`w ${word}`];
  if (word.startsWith('#') || word.startsWith('!')) return features;
  const edged = `<${word}>`;
  for (let length = 4; length <= 5; length += 1) {
    for (let at = 0; at + length <= edged.length; at += 1) features.push(`c ${edged.slice(at, at + length)}`);
  }
  return features;
}

const mostKnown = 20_000;

/** Remembers the slots of words: most words of a conversation were met before. */
export function wordSlots(): (word: string) => Uint16Array {
  const known = new Map<string, Uint16Array>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const slotsOfWord = Uint16Array.from(wordFeatures(word), slotOf);
    if (known.size >= mostKnown) known.clear();
    known.set(word, slotsOfWord);
    return slotsOfWord;
  };
}

/**
 * The words of a sentence as the model reads them: folded; amounts, times, codes and the like as their class;
 * after a negation marked with `!`, beside the word itself. Quoted words are left out.
 */
export function wordsForModel(subject: Subject): readonly string[] {
  const { folded, entities, sentence, clauses } = subject;
  const classes = new Map<number, { readonly name: string; readonly to: number }>();
  for (const entity of entities) {
    if (!masked.has(entity.class)) continue;
    const known = classes.get(entity.from);
    if (!known || entity.to > known.to) classes.set(entity.from, { name: `#${entity.class}`, to: entity.to });
  }
  const words: string[] = [];
  const { negated } = clauses;
  for (let at = 0; at < folded.length; at += 1) {
    if (sentence.quoted[at]) continue;
    const entity = classes.get(at);
    if (entity) {
      words.push(entity.name);
      at = entity.to - 1;
      continue;
    }
    words.push(folded[at] ?? '');
    if (negated.length > 0 && negated.some((scope) => at >= scope.from && at < scope.to))
      words.push(`!${folded[at]}`);
  }
  return words;
}

export const opening = '^';
export const closing = '$';

/** Whether a word stands for itself, and has neighbours. */
export function isPlain(word: string): boolean {
  return word.charCodeAt(0) !== 33;
}

/** Neighbouring words, with the edges of the sentence. */
export function pairsOf(words: readonly string[]): readonly (readonly [string, string])[] {
  const plain = [opening, ...words.filter(isPlain), closing];
  return plain.slice(1).map((word, at) => [plain[at] ?? opening, word] as const);
}

/** The names of the features of a place in turn and conversation, and of what rules find there. */
export function placeFeatures(subject: Subject, place: Place): readonly string[] {
  const { first, last, context, found, foundInTurn } = place;
  const features: string[] = [];
  const { sentence } = subject;
  if (sentence.question) features.push('p question');
  if (sentence.closing.includes('!')) features.push('p exclamation');
  if (first) features.push('p first sentence');
  if (last) features.push('p last sentence');
  if (sentence.words.length <= 3) features.push('p short');
  if (context.ownTurn === 0) features.push('p first turn');
  if (context.ownTurn !== undefined && context.ownTurns !== undefined) {
    if (context.ownTurn >= context.ownTurns - 1) features.push('p last turn');
  }
  if (context.asked) features.push('p asked');
  for (const id of context.answered) features.push(`a ${id}`);
  for (const id of context.previous ?? []) features.push(`s ${id}`);
  if (lasting.some((id) => context.earlier.has(id))) features.push('e upset');
  for (const id of found) features.push(`r ${id}`);
  for (const id of foundInTurn) features.push(`t ${id}`);
  return features;
}

/** All features of one sentence. */
export function readFeatures(
  subject: Subject,
  place: Place,
  slotsOfWord: (word: string) => Uint16Array,
): SentenceFeatures {
  const read = wordsForModel(subject);
  const words = read.map(slotsOfWord);
  const pairs = Uint16Array.from(pairsOf(read), ([left, right]) => pairSlot(hashOf(left), hashOf(right)));
  return {
    words,
    pairs,
    place: Uint16Array.from(placeFeatures(subject, place), slotOf),
    size: words.reduce((sum, slotted) => sum + slotted.length, pairs.length),
  };
}
