import type { Problem } from '../files/problem.js';
import type { LanguageProfile } from '../language/profile.js';
import type { WordLists } from './catalogue.js';
import type { Reading } from './detector.js';
import { covers } from './find.js';
import { type CompiledPattern, compileParsed } from './pattern/compile.js';
import { matchPattern, type WordSpan } from './pattern/match.js';
import { parsePattern } from './pattern/parse.js';
import type { Subject } from './pattern/subject.js';
import type { ParsedPattern } from './pattern/syntax.js';

export type PatternResult =
  | { readonly ok: true; readonly pattern: CompiledPattern }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type CheckedPattern =
  | { readonly ok: true; readonly pattern: ParsedPattern }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses one pattern of the pattern language, for whoever writes patterns outside the catalogue.
 * Problems (BH110–BH117) carry the offset in the pattern; the caller adds file and pointer.
 */
export function checkPattern(
  source: string,
  profile: LanguageProfile,
  lists: WordLists = {},
): CheckedPattern {
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
  return { ok: true, pattern: parsed.pattern };
}

/** The same, ready for matching by itself. */
export function compilePattern(
  source: string,
  profile: LanguageProfile,
  lists: WordLists = {},
): PatternResult {
  const checked = checkPattern(source, profile, lists);
  return checked.ok ? { ok: true, pattern: compileParsed(checked.pattern) } : checked;
}

export interface PatternMatch {
  /** UTF-16 offsets in the turn's text. */
  readonly from: number;
  readonly to: number;
  /** Index of the sentence in the reading. */
  readonly sentence: number;
}

/** Whether words that a pattern covers are meant: not denied, supposed or quoted. */
export function isMeant(pattern: CompiledPattern, span: WordSpan, subject: Subject): boolean {
  const { clauses, sentence } = subject;
  const hidden = [clauses.negated, clauses.hypothetical].some((scopes) =>
    covers(scopes, span, pattern, subject),
  );
  return !hidden && !sentence.quoted[span.from];
}

/** Where words stand in the turn's text. */
export function placeOf(span: WordSpan, subject: Subject): { readonly from: number; readonly to: number } {
  const { words } = subject.sentence;
  const from = words[span.from]?.from ?? 0;
  return { from, to: words[span.to - 1]?.to ?? from };
}

/** Matches of a pattern in a turn that was read; denied, supposed and quoted words do not count. */
export function findPattern(pattern: CompiledPattern, reading: Reading): readonly PatternMatch[] {
  return reading.subjects.flatMap((subject, sentence) =>
    matchPattern(pattern, subject)
      .filter((span) => isMeant(pattern, span, subject))
      .map((span) => ({ ...placeOf(span, subject), sentence })),
  );
}
