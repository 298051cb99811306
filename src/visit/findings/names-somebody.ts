import { fold } from '../../language/fold.js';
import { holds } from '../../language/phrases.js';
import type { LanguageProfile } from '../../language/profile.js';
import { type Sentence, splitSentences } from '../../language/sentences.js';
import type { Token } from '../../language/tokenise.js';
import type { Found } from './finding.js';
import { type Material, readable } from './material.js';
import { phoneIn } from './phone-number.js';
import { type GivenNames, givenNames } from './words/given-names.js';

type Naming = Extract<Found, { readonly kind: 'names-somebody' }>;

/** A name, telephone number or mail address in the evaluator's words, while the programme keeps pseudonyms. */
export function findNames({ written, context, language, profile }: Material): readonly Found[] {
  const names = givenNames[language];
  if (context.namesKept === true || !names || !profile) return [];
  const siteWords = new Set((context.site ?? '').split(/[\s'’-]+/).map(fold));
  return written.flatMap(({ question, text }): Found[] => {
    const named = namingIn(readable(text), profile, names, siteWords);
    if (!named) return [];
    return [
      {
        kind: 'names-somebody',
        key: `names-somebody:${question.id}`,
        questions: [question.id],
        severity: 'doubtful',
        ...named,
      },
    ];
  });
}

function namingIn(
  text: string,
  profile: LanguageProfile,
  names: GivenNames,
  siteWords: ReadonlySet<string>,
): Pick<Naming, 'what' | 'quote'> | undefined {
  const phone = phoneIn(text);
  if (phone !== undefined) return { what: 'phone', quote: phone };
  for (const sentence of splitSentences(text, profile)) {
    for (const [at, word] of sentence.words.entries()) {
      if (word.kind === 'address' && /^[^@]+@/.test(word.text)) return { what: 'address', quote: word.text };
      if (siteWords.has(word.folded)) continue;
      const titled = titledName(sentence, at, profile);
      if (titled !== undefined) return { what: 'name', quote: titled };
      if (isGivenName(word, at, names)) return { what: 'name', quote: word.text };
    }
  }
  return undefined;
}

/** "Mrs Smith", "pani Kowalska", "Bērziņas kundze": the title with the name beside it. */
function titledName({ words, breaks }: Sentence, at: number, profile: LanguageProfile): string | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || breaks[at + 1] === true) return undefined;
  const before = holds(profile.titles, word.folded) && isCapital(next, profile);
  const after = holds(profile.titlesAfter ?? [], next.folded) && isCapital(word, profile) && at > 0;
  return before || after ? `${word.text} ${next.text}` : undefined;
}

function isCapital({ text, kind, folded }: Token, profile: LanguageProfile): boolean {
  return (
    kind === 'word' &&
    folded.length > 2 &&
    /^\p{Lu}/u.test(text) &&
    !holds(profile.notNames, folded) &&
    !holds(profile.titles, folded)
  );
}

function isGivenName({ text, folded, kind }: Token, at: number, names: GivenNames): boolean {
  if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return false;
  if (at === 0 && (holds(names.doubtful, folded) || !holds(names.names, folded))) return false;
  if (holds(names.names, folded)) return true;
  const stems = stemsOf(names);
  return names.endings.some(
    (ending) => folded.endsWith(ending) && stems.has(folded.slice(0, -ending.length)),
  );
}

const known = new WeakMap<GivenNames, ReadonlySet<string>>();

/** Names without the vowel or the s that inflection takes away; short ones would be found in ordinary words. */
function stemsOf(names: GivenNames): ReadonlySet<string> {
  const made =
    known.get(names) ??
    new Set(
      names.names
        .filter((name) => !names.doubtful.includes(name))
        .map((name) => name.replace(/(?:[aeiy]|[iu]?s)$/, ''))
        .filter((stem) => stem.length > 2),
    );
  known.set(names, made);
  return made;
}
