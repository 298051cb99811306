import { beginningsOf, beginsNothing } from './entity-beginnings.js';
import type { Lexis } from './lexis.js';
import { type NamedPlace, nameEnd, type SentenceWords } from './name-spans.js';
import { holds, phraseEnd } from './phrases.js';
import type { LanguageProfile } from './profile.js';
import type { Sentence } from './sentences.js';
import type { Token } from './tokenise.js';

/** Classes of things that patterns can name: `<number>`, `<money>` and so on. */
export const entityClasses = [
  'number',
  'money',
  'time',
  'date',
  'duration',
  'name',
  'code',
  'address',
  '!',
  '!!',
] as const;
export type EntityClass = (typeof entityClasses)[number];

/** Words `from`…`to` (exclusive) of a sentence read as something. Several readings may overlap. */
export interface Entity {
  readonly class: EntityClass;
  readonly from: number;
  readonly to: number;
}

const none: readonly string[] = [];

type Reader = SentenceWords;

/** "3 500": three digits right after up to three others are the same number. */
function isThousands(first: Token | undefined, second: Token | undefined): boolean {
  return (
    second?.kind === 'number' &&
    second.from - (first?.to ?? 0) === 1 &&
    /^\d{1,3}$/.test(first?.text ?? '') &&
    /^\d{3}([.,]\d{1,2})?$/.test(second.text)
  );
}

/** "3.", where a full stop makes an ordinal. */
function isDotted(word: Token | undefined): boolean {
  return word?.kind === 'number' && word.text.endsWith('.');
}

/** End of a number that starts at `at`, or `at` itself when there is none. */
function numberEnd({ words, folded, profile }: Reader, at: number): number {
  if (words[at]?.kind === 'number')
    return isThousands(words[at], words[at + 1]) ? numberEnd({ words, folded, profile }, at + 1) : at + 1;
  const { numbers, joiners } = profile.quantities;
  let end = at;
  while (end < folded.length && Object.hasOwn(numbers, folded[end] ?? '')) {
    end += 1;
    const beyond = folded[end + 1] ?? '';
    if (holds(joiners, folded[end]) && Object.hasOwn(numbers, beyond)) end += 1;
  }
  return end;
}

function durationEnd(reader: Reader, at: number): number {
  const { folded, profile } = reader;
  const { quantities } = profile;
  const span = phraseEnd(folded, at, quantities.spans);
  if (span > at) return span;
  let end = Math.max(numberEnd(reader, at), phraseEnd(folded, at, quantities.vague));
  if (end === at) return at;
  // "three to five days", "two or three weeks": a second number may follow the first.
  const second = numberEnd(reader, end);
  const joined = numberEnd(reader, end + 1);
  if (second > end) end = second;
  else if (joined > end + 1) end = joined;
  end = phraseEnd(folded, end, quantities.vague);
  end = phraseEnd(folded, end, quantities.qualifiers);
  return holds(quantities.units, folded[end]) ? end + 1 : at;
}

function clockEnd(reader: Reader, at: number): number {
  const { words, folded, profile } = reader;
  const { clock, clockAfter, clockBefore } = profile.quantities;
  if (phraseEnd(folded, at, clock) > at) return phraseEnd(folded, at, clock);
  if (words[at]?.kind === 'clock') return Math.max(at + 1, phraseEnd(folded, at + 1, clockAfter));
  const before = phraseEnd(folded, at, clockBefore);
  const end = numberEnd(reader, before);
  if (end === before) return at;
  const after = phraseEnd(folded, end, clockAfter);
  return before > at || after > end ? after : at;
}

function ordinalEnd({ words, folded, profile }: Reader, at: number): number {
  const { ordinals, ordinalEndings } = profile.quantities;
  if (holds(ordinals, folded[at])) return at + 1;
  if (words[at]?.kind === 'number' && holds(ordinalEndings, folded[at + 1])) return at + 2;
  return at;
}

function dateEnd(reader: Reader, at: number): number {
  const { words, folded, profile } = reader;
  const { weekdays, months, days, dayParts, articles = none, monthJoiners = none } = profile.quantities;
  const withPart = (end: number): number => phraseEnd(folded, end, dayParts);
  if (words[at]?.kind === 'date') return at + 1;
  const relative = phraseEnd(folded, at, days);
  if (relative > at) return withPart(relative);
  if (holds(weekdays, folded[at])) {
    // "Friday the 3rd", "Friday 3 March".
    const article = holds(articles, folded[at + 1]) ? at + 2 : at + 1;
    return withPart(Math.max(holds(weekdays, folded[article]) ? at : dateEnd(reader, article), at + 1));
  }
  if (holds(months, folded[at])) {
    const day = Math.max(ordinalEnd(reader, at + 1), words[at + 1]?.kind === 'number' ? at + 2 : at + 1);
    // Some months are spelled as everyday words are (Polish "maja"): they need a day.
    return day > at + 1 || !holds(profile.functionWords, folded[at]) ? day : at;
  }
  const ordinal = ordinalEnd(reader, at);
  const day = ordinal > at ? ordinal : words[at]?.kind === 'number' ? at + 1 : at;
  if (day === at) return at;
  if (isDotted(words[at]) && (isDotted(words[day]) || /^\d{1,2}$/.test(words[day]?.text ?? '')))
    // "14. 11.", "14. 11. 1958".
    return /^\d{4}$/.test(words[day + 1]?.text ?? '') ? day + 2 : day + 1;
  const month = holds(monthJoiners, folded[day]) ? day + 1 : day;
  if (holds(months, folded[month])) return month + 1;
  return ordinal > at && holds(articles, folded[at - 1]) ? ordinal : at;
}

function moneyEnd(reader: Reader, at: number): number {
  const { words, folded, profile } = reader;
  if (words[at]?.kind === 'money') return Math.max(at + 1, numberEnd(reader, at + 1));
  const end = numberEnd(reader, at);
  return end > at && holds(profile.quantities.currencies, folded[end]) ? end + 1 : at;
}

/**
 * All entities of a sentence. `names` are folded names known from the conversation; `lexis` tells ordinary words from
 * names, so that capitals do not matter.
 * A time or date may also be read together with the preposition before it ("by 5pm").
 */
export function findEntities(
  sentence: Sentence,
  profile: LanguageProfile,
  names: ReadonlySet<string> = new Set(),
  lexis?: Lexis,
): readonly Entity[] {
  const words = sentence.words;
  const reader: Reader = { words, folded: words.map((word) => word.folded), profile };
  const named: NamedPlace = { reader, sentence, names, lexis };
  const found: Entity[] = [];
  const add = (entity: EntityClass, from: number, to: number): void => {
    if (to > from) found.push({ class: entity, from, to });
  };
  const { at: atWords, before, within = none } = profile.quantities;
  const begins = beginningsOf(profile);
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token && beginsNothing(token, begins, names, lexis)) continue;
    add('number', at, numberEnd(reader, at));
    add('money', at, moneyEnd(reader, at));
    const lasted = durationEnd(reader, at);
    add('duration', at, lasted);
    const inside = lasted > at ? phraseEnd(reader.folded, lasted, within) : at;
    if (inside > lasted) add('time', at, inside);
    add('date', at, dateEnd(reader, at));
    add('time', at, clockEnd(reader, at));
    const start = phraseEnd(reader.folded, at, atWords);
    if (start > at) {
      // The end stays where it began when nothing was read: a preposition alone is neither.
      if (dateEnd(reader, start) > start) add('date', at, dateEnd(reader, start));
      if (clockEnd(reader, start) > start) add('time', at, clockEnd(reader, start));
    }
    const next = phraseEnd(reader.folded, at, before);
    if (next > at && durationEnd(reader, next) > next) add('time', at, durationEnd(reader, next));
    const nameTo = nameEnd(named, at);
    add('name', at, nameTo);
    // Behind its title a name also stands alone, however ordinary the word is.
    if (nameTo === at + 2 && holds(profile.titles, words[at]?.folded)) add('name', at + 1, nameTo);
    const word = words[at];
    if (word?.kind === 'code' || (word?.kind === 'number' && /^\d{5,}$/.test(word.text)))
      add('code', at, at + 1);
    if (word?.kind === 'address') add('address', at, at + 1);
  }
  const { closing } = sentence;
  if (closing.includes('!')) add('!', words.length - 1, words.length);
  if (closing.length > 1 && /[!?]{2}/.test(closing)) add('!!', words.length - 1, words.length);
  return found.filter((entity) => entity.to > entity.from);
}
