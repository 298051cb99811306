import { entityClasses } from '../language/entities.js';
import { encodeLexis, ordinaryWords } from '../language/lexis.js';
import type { LanguageProfile } from '../language/profile.js';
import type { Catalogue, PatternRule, WordLists } from './catalogue.js';
import { frequencyIn } from './frequency.js';
import type { Anchors, IndexedRule, LanguageCatalogue } from './language-catalogue.js';
import { anchorsOfPattern, type Frequency } from './pattern/anchors.js';
import { parsePattern } from './pattern/parse.js';
import { type ProgramWriter, writeProgram } from './pattern/program.js';
import type { ParsedPattern } from './pattern/syntax.js';

/** Without these conditions written out, a rule has them. */
const defaults = {
  at: 'anywhere',
  question: 'either',
  negated: 'drop',
  quoted: 'drop',
  hypothetical: 'drop',
  confidence: 1,
} as const;

function conditionsOf(rule: PatternRule): Omit<IndexedRule, 'behaviour' | 'match'> {
  const named = (Object.keys(defaults) as (keyof typeof defaults)[]).filter(
    (key) => rule[key] !== defaults[key],
  );
  return {
    ...Object.fromEntries(named.map((key) => [key, rule[key]])),
    ...(rule.context && { context: rule.context }),
  };
}

/** Collects, under each key, the rules that it calls for. */
function collectAnchors(writer: ProgramWriter): {
  readonly add: (keys: readonly string[], rule: number) => void;
  readonly anchors: () => Anchors;
} {
  const rulesOf = new Map<string, number[]>();
  const literal = (text: string): number => writer.atom(`w:${text}`);
  const listed = <Key>(sign: RegExp, keyOf: (text: string) => Key): (readonly [Key, readonly number[]])[] =>
    [...rulesOf].filter(([key]) => sign.test(key)).map(([key, rules]) => [keyOf(key), rules]);
  return {
    add(keys, rule) {
      for (const key of keys) {
        const rules = rulesOf.get(key);
        if (rules) rules.push(rule);
        else rulesOf.set(key, [rule]);
      }
    },
    anchors: () => ({
      atoms: listed(/^[wxps]:/, (key) => writer.atom(key)).map(([atom, rules]) => [atom, ...rules]),
      pairs: listed(/^b:/, (key) => key.slice(2).split(' ').map(literal)).map(
        ([[first = 0, second = 0], rules]) => [first, second, ...rules],
      ),
      entities: listed(/^e:/, (key) => key.slice(2)).map(([name, rules]) => [
        (entityClasses as readonly string[]).indexOf(name),
        ...rules,
      ]),
      always: rulesOf.get('*') ?? [],
    }),
  };
}

function parseAll(
  sources: readonly string[],
  profile: LanguageProfile,
  lists?: WordLists,
): readonly ParsedPattern[] {
  return sources.flatMap((source) => {
    const parsed = parsePattern(source, profile, lists);
    return parsed.ok ? [parsed.pattern] : [];
  });
}

/** Patterns that address the scorer; pairs of words would not save a look, single words do. */
function indexScorer(
  profile: LanguageProfile,
  writer: ProgramWriter,
  frequency: Frequency,
): LanguageCatalogue['scorer'] {
  const parsed = parseAll(profile.substance.scorer, profile);
  const singly: Frequency = (anchor) =>
    /^[wxps]:/.test(anchor) ? frequency(anchor) : Number.POSITIVE_INFINITY;
  const keys = parsed.flatMap((pattern) => anchorsOfPattern(pattern, singly));
  return {
    patterns: parsed.map(({ node }) => writer.add(node)),
    atoms: [...new Set(keys.map((key) => writer.atom(key)))],
  };
}

function textsOf({ entries }: Catalogue, language: string): readonly string[] {
  return entries.flatMap(({ languages }) =>
    [...(languages[language]?.examples ?? []), ...(languages[language]?.counter ?? [])].map(
      ({ text }) => text,
    ),
  );
}

/**
 * Prepares one language for the detector. Patterns with mistakes are left out; `buildCatalogue` reports them. The
 * ordinary words of the language are those of the examples and of further `texts`.
 */
export function indexLanguage(
  catalogue: Catalogue,
  profile: LanguageProfile,
  texts: readonly string[] = [],
): LanguageCatalogue {
  const writer = writeProgram();
  const examples = textsOf(catalogue, profile.code);
  const frequency = frequencyIn(examples, profile);
  const ordinary = ordinaryWords([...examples, ...texts], profile);
  const rules: IndexedRule[] = [];
  const anchors = collectAnchors(writer);
  for (const [behaviour, entry] of catalogue.entries.entries()) {
    const language = entry.languages[profile.code];
    for (const rule of language?.patterns ?? []) {
      const [match] = parseAll([rule.match], profile, language?.lists);
      if (!match) continue;
      anchors.add(anchorsOfPattern(match, frequency), rules.length);
      const nodes = (key: 'unless' | 'unless_turn' | 'with') => {
        const parsed = parseAll(rule[key], profile, language?.lists);
        return parsed.length === 0 ? {} : { [key]: parsed.map(({ node }) => writer.add(node)) };
      };
      const others = { ...nodes('unless'), ...nodes('unless_turn'), ...nodes('with') };
      rules.push({ behaviour, match: writer.add(match.node), ...conditionsOf(rule), ...others });
    }
  }
  const scorer = indexScorer(profile, writer, frequency);
  const byKey = anchors.anchors();
  return {
    language: profile.code,
    behaviours: catalogue.entries.map(({ id, by, context }) => ({ id, by, ...(context && { context }) })),
    program: { ...writer.program(), ...(profile.ending && { ending: profile.ending }) },
    rules,
    anchors: byKey,
    ...(ordinary.size > 0 && { lexis: encodeLexis(ordinary) }),
    scorer,
  };
}
