import type { Problem } from '../files/problem.js';
import type { LanguageProfile } from '../language/profile.js';
import type { Reading } from './detector.js';
import { covers } from './find.js';
import { type CompiledPattern, compileParsed } from './pattern/compile.js';
import { matchPattern } from './pattern/match.js';
import { parsePattern, type WordLists } from './pattern/parse.js';

export type PatternResult =
  | { readonly ok: true; readonly pattern: CompiledPattern }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Compiles one pattern of the pattern language, for whoever writes patterns outside the catalogue.
 * Problems (BH110–BH117) carry the offset in the pattern; the caller adds file and pointer.
 */
export function compilePattern(
  source: string,
  profile: LanguageProfile,
  lists: WordLists = {},
): PatternResult {
  const parsed = parsePattern(source, profile, lists);
  const problems = parsed.ok
    ? []
    : parsed.errors.map(
        ({ code, message, hint, offset }): Problem => ({ code, severity: 'error', message, hint, offset }),
      );
  if (parsed.ok && parsed.pattern.anything) {
    problems.push({
      code: 'BH117',
      severity: 'error',
      message: 'this pattern would match any words',
      offset: 0,
      hint: 'Give it at least one word, list or entity that must be there.',
    });
  }
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, pattern: compileParsed(parsed.pattern) };
}

export interface PatternMatch {
  /** UTF-16 offsets in the turn's text. */
  readonly from: number;
  readonly to: number;
  /** Index of the sentence in the reading. */
  readonly sentence: number;
}

/** Matches of a pattern in a turn that was read; denied, supposed and quoted words do not count. */
export function findPattern(pattern: CompiledPattern, reading: Reading): readonly PatternMatch[] {
  return reading.subjects.flatMap((subject, sentence) =>
    matchPattern(pattern, subject).flatMap((span) => {
      const { clauses } = subject;
      const hidden = [clauses.negated, clauses.hypothetical].some((scopes) =>
        covers(scopes, span, pattern, subject),
      );
      const from = subject.sentence.words[span.from]?.from ?? 0;
      const to = subject.sentence.words[span.to - 1]?.to ?? from;
      return hidden || subject.sentence.quoted[span.from] ? [] : [{ from, to, sentence }];
    }),
  );
}
