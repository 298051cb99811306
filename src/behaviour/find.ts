import type { Scope } from '../language/clauses.js';
import type { PatternRule } from './catalogue.js';
import type { CompiledPattern } from './pattern/compile.js';
import { matchPattern, type WordSpan } from './pattern/match.js';
import type { Subject } from './pattern/subject.js';

/** Whether a match stands in one of the scopes, and does not itself name what opens it. */
export function covers(scopes: readonly Scope[], span: WordSpan, pattern: CompiledPattern, subject: Subject): boolean {
  return scopes.some((scope) => {
    // The pattern names the word itself ("no wonder"): then it means it.
    const named = scope.cause >= span.from && scope.cause < span.to && pattern.literals.has(subject.folded[scope.cause] ?? '');
    if (named) return false;
    const inside = scope.cause >= span.from && scope.cause < span.to;
    return inside || (span.from >= scope.from && span.from < scope.to);
  });
}

/** Matches of one rule in a sentence that its conditions allow. `other` compiles patterns of the same file. */
export function findRule(
  rule: PatternRule,
  pattern: CompiledPattern,
  subject: Subject,
  turn: readonly Subject[],
  other: (source: string) => CompiledPattern | undefined,
): readonly WordSpan[] {
  if (rule.question === 'only' && !subject.sentence.question) return [];
  if (rule.question === 'no' && subject.sentence.question) return [];
  const spans = matchPattern(pattern, subject).filter((span) => {
    const { clauses, sentence } = subject;
    const negated = covers(clauses.negated, span, pattern, subject);
    if (rule.negated === 'drop' && negated) return false;
    if (rule.negated === 'only' && !negated) return false;
    if (rule.at === 'start' && !subject.starts.has(span.from)) return false;
    if (rule.at === 'end' && !subject.ends.has(span.to)) return false;
    if (rule.hypothetical === 'drop' && covers(clauses.hypothetical, span, pattern, subject)) return false;
    return rule.quoted === 'allow' || !(sentence.quoted[span.from] || covers(clauses.reported, span, pattern, subject));
  });
  if (spans.length === 0) return spans;
  const matches = (source: string, where: Subject): boolean => {
    const compiled = other(source);
    return compiled !== undefined && matchPattern(compiled, where).length > 0;
  };
  if (rule.unless.some((source) => matches(source, subject))) return [];
  if (rule.unless_turn.some((source) => turn.some((where) => matches(source, where)))) return [];
  if (rule.with.length > 0 && !rule.with.some((source) => turn.some((where) => matches(source, where)))) return [];
  return spans;
}
