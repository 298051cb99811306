import type { Speaker } from '../conversation/conversation.js';
import type { LanguageProfile } from '../language/profile.js';
import type { LanguageCatalogue, RuleTrees } from './build-catalogue.js';
import type { Found } from './context.js';
import { findRule, type RulePatterns } from './find.js';
import { type CompiledPattern, compileParsed, listReader } from './pattern/compile.js';
import type { EncodedNode } from './pattern/encode.js';
import { parsePattern } from './pattern/parse.js';
import type { Subject } from './pattern/subject.js';
import { indexRules, type RuleIndex } from './rule-index.js';
import type { InsubstantialSpan } from './substance.js';

/** The catalogue of one language, ready to find behaviours with. */
export interface LanguageDetector {
  readonly profile: LanguageProfile;
  readonly catalogue: LanguageCatalogue;
  readonly index: RuleIndex;
  /** The patterns of a rule. */
  patternsOf(rule: number): RulePatterns;
  /** Patterns for words that are meant for the scorer. */
  scorer(): readonly CompiledPattern[];
}

/** Indexes the catalogue of one language. */
export function prepareLanguage(catalogue: LanguageCatalogue, profile: LanguageProfile): LanguageDetector {
  const prepared: (RulePatterns | undefined)[] = [];
  const readers = catalogue.lists.map((lists) => listReader(profile, lists));
  const own = listReader(profile);
  let scorer: readonly CompiledPattern[] | undefined;
  return {
    profile,
    catalogue,
    index: indexRules(catalogue.anchors),
    // Patterns are read when a sentence first holds their words: most conversations need few of them.
    patternsOf(number) {
      const known = prepared[number];
      if (known) return known;
      const rule = catalogue.rules[number];
      const trees = JSON.parse(
        rule?.trees ?? '{"match":["|"],"unless":[],"unless_turn":[],"with":[]}',
      ) as RuleTrees;
      const list = readers[rule?.behaviour ?? -1] ?? own;
      const ready = (tree: EncodedNode): CompiledPattern => ({ tree, list });
      const patterns = {
        match: ready(trees.match),
        unless: trees.unless.map(ready),
        unless_turn: trees.unless_turn.map(ready),
        with: trees.with.map(ready),
      };
      prepared[number] = patterns;
      return patterns;
    },
    scorer() {
      scorer ??= profile.substance.scorer.flatMap((source) => {
        const parsed = parsePattern(source, profile);
        return parsed.ok ? [compileParsed(parsed.pattern, own)] : [];
      });
      return scorer;
    },
  };
}

/** All findings in the sentences of a turn, outside the parts to skip; conditions on the conversation are not yet applied. */
export function findIn(
  language: LanguageDetector,
  turn: readonly Subject[],
  speaker: Speaker,
  skip: readonly InsubstantialSpan[],
): Found[] {
  const { catalogue, index } = language;
  const found: Found[] = [];
  for (const [sentence, subject] of turn.entries()) {
    for (const number of index.candidates(subject)) {
      const rule = catalogue.rules[number];
      const behaviour = rule && catalogue.behaviours[rule.behaviour];
      if (!rule || !behaviour || behaviour.by !== speaker) continue;
      for (const span of findRule(rule, language.patternsOf(number), subject, turn)) {
        const from = subject.sentence.words[span.from]?.from ?? 0;
        const to = subject.sentence.words[span.to - 1]?.to ?? from;
        if (skip.some((part) => from < part.to && to > part.from)) continue;
        const context = [behaviour.context, rule.context].filter((condition) => condition !== undefined);
        found.push({
          behaviour: behaviour.id,
          from,
          to,
          confidence: rule.confidence,
          sentence,
          ...(context.length > 0 && { context }),
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
