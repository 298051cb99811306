import type { Scope } from '../language/clauses.js';
import type { IndexedRule } from './language-catalogue.js';
import { type CompiledPattern, names } from './pattern/compile.js';
import { matches, matchPattern, type WordSpan } from './pattern/match.js';
import type { Subject } from './pattern/subject.js';

/** The patterns of a rule, ready for matching. */
export interface RulePatterns {
  readonly match: CompiledPattern;
  readonly unless: readonly CompiledPattern[];
  readonly unless_turn: readonly CompiledPattern[];
  readonly with: readonly CompiledPattern[];
}

/** Whether a match stands in one of the scopes, and does not itself name what opens it. */
export function covers(
  scopes: readonly Scope[],
  span: WordSpan,
  pattern: CompiledPattern,
  subject: Subject,
): boolean {
  return scopes.some((scope) => {
    const inside = scope.cause >= span.from && scope.cause < span.to;
    // The pattern names the word itself ("no wonder"): then it means it.
    if (inside) return !names(pattern, subject.folded[scope.cause] ?? '');
    return span.from >= scope.from && span.from < scope.to;
  });
}

function isAllowed(rule: IndexedRule, span: WordSpan, pattern: CompiledPattern, subject: Subject): boolean {
  const { clauses, sentence } = subject;
  if (rule.at === 'start' && span.from > subject.lastStart) return false;
  if (rule.at === 'end' && span.to < subject.firstEnd) return false;
  if (rule.negated !== 'allow') {
    const negated = covers(clauses.negated, span, pattern, subject);
    if (negated !== (rule.negated === 'only')) return false;
  }
  if (rule.hypothetical !== 'allow' && covers(clauses.hypothetical, span, pattern, subject)) return false;
  return (
    rule.quoted === 'allow' ||
    !(sentence.quoted[span.from] || covers(clauses.reported, span, pattern, subject))
  );
}

/** Matches of one rule in a sentence that its conditions allow; `turn` are all sentences of the turn. */
export function findRule(
  rule: IndexedRule,
  patterns: RulePatterns,
  subject: Subject,
  turn: readonly Subject[],
): readonly WordSpan[] {
  if (rule.question === 'only' && !subject.sentence.question) return [];
  if (rule.question === 'no' && subject.sentence.question) return [];
  const spans = matchPattern(patterns.match, subject).filter((span) =>
    isAllowed(rule, span, patterns.match, subject),
  );
  if (spans.length === 0) return spans;
  if (patterns.unless.some((pattern) => matches(pattern, subject))) return none;
  if (inTurn(patterns.unless_turn, subject, turn)) return none;
  return patterns.with.length === 0 || inTurn(patterns.with, subject, turn) ? spans : none;
}

const none: readonly WordSpan[] = [];

/** Whether one of the patterns matches in one of the sentences; the one at hand, which is laid out, comes first. */
function inTurn(patterns: readonly CompiledPattern[], at: Subject, turn: readonly Subject[]): boolean {
  if (patterns.length === 0) return false;
  const holds = (subject: Subject): boolean => patterns.some((pattern) => matches(pattern, subject));
  return holds(at) || turn.some((subject) => subject !== at && holds(subject));
}
