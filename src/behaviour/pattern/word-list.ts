import { fold } from '../../language/fold.js';
import type { LanguageProfile } from '../../language/profile.js';
import { isWordLike, tokenise } from '../../language/tokenise.js';
import type { WordLists } from '../catalogue.js';
import type { PatternNode } from './syntax.js';

export function literal(text: string, exact: boolean): PatternNode {
  return { kind: 'atom', atom: { kind: 'word', text, exact } };
}

export function sequence(parts: readonly PatternNode[]): PatternNode {
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
}

/** Literal words are read as the text is read, so "don't" in a pattern means "do not" in a text. */
export function readWords(text: string, profile: LanguageProfile): PatternNode[] {
  if (/^[a-z]+$/.test(text) && !Object.hasOwn(profile.contractions, text))
    return [literal(fold(text), false)];
  return tokenise(text, profile)
    .filter(isWordLike)
    .map((token) => literal(token.folded, false));
}

/** Words of a list's entry; as in patterns, `~` after a word stands for all its endings. */
function readEntryWords(entry: string, profile: LanguageProfile): PatternNode[] {
  if (!entry.includes('~')) return readWords(entry, profile);
  return entry
    .split(/\s+/)
    .flatMap((word) =>
      word.endsWith('~')
        ? [{ kind: 'atom', atom: { kind: 'prefix', text: fold(word.slice(0, -1)) } } as const]
        : readWords(word, profile),
    );
}

function nodeOfEntries(name: string, entries: readonly string[], profile: LanguageProfile): PatternNode {
  const options = entries.map((entry) => sequence(readEntryWords(entry, profile)));
  return { kind: 'list', name, words: { kind: 'choice', options } };
}

/** Lists of the profiles by their entries: each is read once, however many patterns name it. */
const profileLists = new WeakMap<readonly string[], PatternNode>();

/** The tree of a word list: a choice of its words and phrases; undefined when there is no such list. */
export function listNode(name: string, profile: LanguageProfile, lists: WordLists): PatternNode | undefined {
  const own = lists[name];
  if (own) return nodeOfEntries(name, own, profile);
  const entries = profile.lists[name];
  if (!entries) return undefined;
  const node = profileLists.get(entries) ?? nodeOfEntries(name, entries, profile);
  profileLists.set(entries, node);
  return node;
}
