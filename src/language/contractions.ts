import type { Clitic, LanguageProfile } from './profile.js';
import type { Token } from './tokenise.js';

function cliticOf(word: string, profile: LanguageProfile): Clitic | undefined {
  return profile.clitics.find((clitic) => word.length > clitic.ending.length && word.endsWith(clitic.ending));
}

function readClitic(word: string, next: string, clitic: Clitic): readonly string[] {
  const host = word.slice(0, -clitic.ending.length);
  if (clitic.hosts && !clitic.hosts.includes(host)) return [host];
  if (clitic.other?.before.includes(next)) return [host, ...clitic.other.words];
  return [host, ...clitic.words];
}

function wordsOf(word: string, next: string, profile: LanguageProfile): readonly string[] | undefined {
  if (Object.hasOwn(profile.contractions, word)) return profile.contractions[word]?.split(' ');
  if (word.includes("'")) {
    const clitic = cliticOf(word, profile);
    if (clitic) return readClitic(word, next, clitic);
  }
  return profile.contextual.find((rule) => rule.word === word && rule.before.includes(next))?.words;
}

const spellings = new WeakMap<LanguageProfile, ReadonlySet<string>>();

/** Words that stand for others, always or before certain words; made once for a profile. */
function spellingsOf(profile: LanguageProfile): ReadonlySet<string> {
  const known = spellings.get(profile);
  if (known) return known;
  const words = new Set([
    ...Object.keys(profile.contractions),
    ...profile.contextual.map(({ word }) => word),
  ]);
  spellings.set(profile, words);
  return words;
}

/** Replaces contractions by the words they stand for, each over the span of the whole. */
export function expandContractions(tokens: readonly Token[], profile: LanguageProfile): readonly Token[] {
  const special = spellingsOf(profile);
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const { kind, folded } = token;
    const words =
      kind === 'word' && (special.has(folded) || folded.includes("'"))
        ? wordsOf(folded, tokens[index + 1]?.folded ?? '', profile)
        : undefined;
    if (!words) result.push(token);
    else
      for (const word of words)
        result.push({ text: token.text, folded: word, from: token.from, to: token.to, kind });
  }
  return result;
}
