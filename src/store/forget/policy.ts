/** Who is to be erased, and what that does to names and words. */
export interface ErasurePolicy {
  /** The name that stands for a person from now on, or the same one where they stay. */
  readonly rename: (person: string) => string;
  /** Are the words of this author erased? '' where the author is not known. */
  readonly isSilenced: (author: string) => boolean;
  /** Words of others, without the name. */
  readonly withoutName: (text: string) => string;
}

/** A name shorter than this, or the one of whoever gave none, is a word of some language: only whole fields are replaced. */
const SHORTEST_MENTION = 3;
const NOBODY_IN_PARTICULAR = 'me';

/** May the name be looked for within what others wrote? */
export function isMentionable(person: string): boolean {
  return person.length >= SHORTEST_MENTION && person !== NOBODY_IN_PARTICULAR;
}

/** Finds a name as a word of its own, whatever its case. */
export function mentionOf(person: string): RegExp {
  const literal = person.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}

/** One person goes; everybody else stays. */
export function erasing(person: string, standIn: string): ErasurePolicy {
  const mention = mentionOf(person);
  return {
    rename: (name) => (name === person ? standIn : name),
    isSilenced: (author) => author === person,
    withoutName: (text) => (isMentionable(person) ? text.replace(mention, standIn) : text),
  };
}

/** Everybody goes. */
export function erasingAll(standInFor: (person: string) => string): ErasurePolicy {
  return {
    rename: (name) => (name === '' || /^erased-\d+$/.test(name) ? name : standInFor(name)),
    isSilenced: () => true,
    withoutName: (text) => text,
  };
}
