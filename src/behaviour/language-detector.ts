import type { Speaker } from '../conversation/conversation.js';
import type { LanguageProfile } from '../language/profile.js';
import type { ContextRule } from './catalogue.js';
import type { Found } from './context.js';
import { findRule, type RulePatterns } from './find.js';
import type { LanguageCatalogue } from './language-catalogue.js';
import { type Board, boardOf, layOut } from './pattern/board.js';
import type { CompiledPattern } from './pattern/compile.js';
import type { Subject } from './pattern/subject.js';
import { indexRules, type RuleIndex } from './rule-index.js';
import type { InsubstantialSpan } from './substance.js';

/** The catalogue of one language, ready to find behaviours with. */
export interface LanguageDetector {
  readonly profile: LanguageProfile;
  readonly catalogue: LanguageCatalogue;
  readonly board: Board;
  readonly index: RuleIndex;
  /** The patterns of a rule. */
  patternsOf(rule: number): RulePatterns;
  /** Patterns for words that are meant for the scorer. */
  readonly scorer: ScorerPatterns;
  /** Conditions on the conversation that hold for all of a behaviour, by id. */
  readonly conditions: ReadonlyMap<string, ContextRule>;
}

export interface ScorerPatterns {
  readonly patterns: readonly CompiledPattern[];
  /** Whether a sentence holds a word without which none of the patterns can match. */
  mayMatch(subject: Subject): boolean;
}

function scorerOf({ scorer }: LanguageCatalogue, board: Board): ScorerPatterns {
  const telling = new Set(scorer.atoms);
  return {
    patterns: scorer.patterns.map((node) => ({ board, node })),
    mayMatch(subject) {
      if (telling.size === 0) return false;
      layOut(board, subject);
      return board.present.some((atom) => telling.has(atom));
    },
  };
}

/** Indexes the catalogue of one language. */
export function prepareLanguage(catalogue: LanguageCatalogue, profile: LanguageProfile): LanguageDetector {
  const { program, rules, anchors } = catalogue;
  const board = boardOf(program);
  const prepared: (RulePatterns | undefined)[] = [];
  const ready = (node: number): CompiledPattern => ({ board, node });
  return {
    profile,
    catalogue,
    board,
    index: indexRules(anchors, program.atoms.length, rules.length),
    patternsOf(number) {
      const known = prepared[number];
      if (known) return known;
      const rule = rules[number];
      const patterns = {
        match: ready(rule?.match ?? 0),
        unless: (rule?.unless ?? []).map(ready),
        unless_turn: (rule?.unless_turn ?? []).map(ready),
        with: (rule?.with ?? []).map(ready),
      };
      prepared[number] = patterns;
      return patterns;
    },
    scorer: scorerOf(catalogue, board),
    conditions: new Map(catalogue.behaviours.flatMap(({ id, context }) => (context ? [[id, context]] : []))),
  };
}

function contextOf(...rules: readonly (ContextRule | undefined)[]): {
  readonly context?: readonly ContextRule[];
} {
  const context = rules.filter((rule) => rule !== undefined);
  return context.length > 0 ? { context } : {};
}

/** All findings in the sentences of a turn, outside the parts to skip; conditions on the conversation are not yet applied. */
export function findIn(
  language: LanguageDetector,
  turn: readonly Subject[],
  speaker: Speaker,
  skip: readonly InsubstantialSpan[],
): Found[] {
  const { catalogue, index, board } = language;
  const found: Found[] = [];
  for (const [sentence, subject] of turn.entries()) {
    layOut(board, subject);
    for (const number of index.candidates(board)) {
      const rule = catalogue.rules[number];
      const behaviour = rule && catalogue.behaviours[rule.behaviour];
      if (!rule || !behaviour || behaviour.by !== speaker) continue;
      for (const span of findRule(rule, language.patternsOf(number), subject, turn)) {
        const from = subject.sentence.words[span.from]?.from ?? 0;
        const to = subject.sentence.words[span.to - 1]?.to ?? from;
        if (skip.some((part) => from < part.to && to > part.from)) continue;
        found.push({
          behaviour: behaviour.id,
          from,
          to,
          confidence: rule.confidence ?? 1,
          sentence,
          ...contextOf(behaviour.context, rule.context),
        });
      }
    }
  }
  return found;
}

/** The surest finding of each behaviour in each sentence, the longest among equals, in order of place. */
export function surest(found: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>();
  for (const item of found) {
    const key = `${item.sentence} ${item.behaviour}`;
    const known = best.get(key);
    const better = !known || item.confidence > known.confidence;
    if (better || (item.confidence === known.confidence && item.to - item.from > known.to - known.from))
      best.set(key, item);
  }
  return [...best.values()].sort((a, b) => a.from - b.from || (a.behaviour < b.behaviour ? -1 : 1));
}
