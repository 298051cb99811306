import { type Clauses, readClauses } from '../../language/clauses.js';
import { type Entity, findEntities } from '../../language/entities.js';
import type { Lexis } from '../../language/lexis.js';
import { holds } from '../../language/phrases.js';
import type { LanguageProfile } from '../../language/profile.js';
import type { Sentence } from '../../language/sentences.js';

/** A sentence made ready for matching. */
export interface Subject {
  readonly sentence: Sentence;
  readonly folded: readonly string[];
  readonly entities: readonly Entity[];
  readonly clauses: Clauses;
  /** `^` may match at word 0 up to this one: after fillers and a vocative a sentence begins anew. */
  readonly lastStart: number;
  /** `$` may match from this word on, up to one past the last: fillers may follow the real end. */
  readonly firstEnd: number;
}

const nobody: ReadonlySet<number> = new Set();

function lastStart(
  folded: readonly string[],
  sentence: Sentence,
  profile: LanguageProfile,
  names: ReadonlySet<number>,
): number {
  let at = 0;
  while (at < folded.length) {
    const vocative = names.has(at) && (sentence.breaks[at + 1] ?? false);
    if (!vocative && !holds(profile.fillers, folded[at])) break;
    at += 1;
  }
  return at;
}

function firstEnd(folded: readonly string[], profile: LanguageProfile, names: ReadonlySet<number>): number {
  let at = folded.length;
  while (at > 0 && (names.has(at - 1) || holds(profile.tails, folded[at - 1]))) at -= 1;
  return at;
}

/** The words that belong to a name. */
function namedWords(entities: readonly Entity[]): ReadonlySet<number> {
  let named: Set<number> | undefined;
  for (const entity of entities) {
    if (entity.class !== 'name') continue;
    named ??= new Set();
    for (let at = entity.from; at < entity.to; at += 1) named.add(at);
  }
  return named ?? nobody;
}

/** Reads what matching needs to know of a sentence. `names` are folded names of the people talking. */
export function prepareSubject(
  sentence: Sentence,
  profile: LanguageProfile,
  names: ReadonlySet<string>,
  lexis?: Lexis,
): Subject {
  const folded = sentence.words.map((word) => word.folded);
  const entities = findEntities(sentence, profile, names, lexis);
  const named = namedWords(entities);
  return {
    sentence,
    folded,
    entities,
    clauses: readClauses(sentence, profile),
    lastStart: lastStart(folded, sentence, profile, named),
    firstEnd: firstEnd(folded, profile, named),
  };
}
