import { type Clauses, readClauses } from '../../language/clauses.js';
import { type Entity, findEntities } from '../../language/entities.js';
import { holds } from '../../language/phrases.js';
import type { LanguageProfile } from '../../language/profile.js';
import type { Sentence } from '../../language/sentences.js';
import { typoLength } from '../../language/typos.js';

/** A sentence made ready for matching. */
export interface Subject {
  readonly sentence: Sentence;
  readonly folded: readonly string[];
  /** The same words as a set, and those long enough for a typo to be forgiven. */
  readonly words: ReadonlySet<string>;
  readonly longWords: readonly string[];
  /** All places between words: 0 to the number of words. */
  readonly places: readonly number[];
  readonly entities: readonly Entity[];
  readonly clauses: Clauses;
  /** Word indices where `^` may match: the first word, and the first after opening fillers. */
  readonly starts: ReadonlySet<number>;
  /** Word indices (one past the last word) where `$` may match. */
  readonly ends: ReadonlySet<number>;
}

function startPositions(
  folded: readonly string[],
  sentence: Sentence,
  profile: LanguageProfile,
  names: ReadonlySet<number>,
): ReadonlySet<number> {
  const starts = new Set([0]);
  for (let at = 0; at < folded.length; at += 1) {
    const vocative = names.has(at) && (sentence.breaks[at + 1] ?? false);
    if (!holds(profile.fillers, folded[at]) && !vocative) break;
    starts.add(at + 1);
  }
  return starts;
}

function endPositions(
  folded: readonly string[],
  profile: LanguageProfile,
  names: ReadonlySet<number>,
): ReadonlySet<number> {
  const ends = new Set([folded.length]);
  for (let at = folded.length - 1; at >= 0; at -= 1) {
    if (!holds(profile.tails, folded[at]) && !names.has(at)) break;
    ends.add(at);
  }
  return ends;
}

/** Reads what matching needs to know of a sentence. `names` are folded names of the people talking. */
export function prepareSubject(
  sentence: Sentence,
  profile: LanguageProfile,
  names: ReadonlySet<string>,
): Subject {
  const folded = sentence.words.map((word) => word.folded);
  const entities = findEntities(sentence, profile, names);
  const named = new Set<number>();
  for (const entity of entities) {
    if (entity.class === 'name') for (let at = entity.from; at < entity.to; at += 1) named.add(at);
  }
  return {
    sentence,
    folded,
    words: new Set(folded),
    longWords: folded.filter((word) => word.length >= typoLength - 1),
    places: [...folded.keys(), folded.length],
    entities,
    clauses: readClauses(sentence, profile),
    starts: startPositions(folded, sentence, profile, named),
    ends: endPositions(folded, profile, named),
  };
}
