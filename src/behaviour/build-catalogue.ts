import type { Problem } from '../files/problem.js';
import type { LanguageProfile } from '../language/profile.js';
import type { Catalogue, CatalogueEntry, PatternRule, WordLists } from './catalogue.js';
import { anchorsOfPattern } from './pattern/compile.js';
import { type EncodedNode, encodeNode } from './pattern/encode.js';
import { parsePattern } from './pattern/parse.js';
import type { PatternError } from './pattern/syntax.js';
import { type BehaviourFile, readEntry } from './read-entry.js';

/** The patterns of a rule, parsed: see `encodeNode`. */
export interface RuleTrees {
  readonly match: EncodedNode;
  readonly unless: readonly EncodedNode[];
  readonly unless_turn: readonly EncodedNode[];
  readonly with: readonly EncodedNode[];
}

/** A rule ready for the detector's index: its conditions and the words it cannot do without. */
export interface IndexedRule extends Omit<PatternRule, 'match' | 'unless' | 'unless_turn' | 'with'> {
  /** Index of the behaviour in `behaviours`. */
  readonly behaviour: number;
  /** The parsed patterns as JSON text, a `RuleTrees`, read when a sentence first holds their words. */
  readonly trees: string;
}

/** One language of the catalogue without examples: all that finding needs, as plain JSON. */
export interface LanguageCatalogue {
  readonly language: string;
  readonly behaviours: readonly Pick<CatalogueEntry, 'id' | 'by' | 'context'>[];
  readonly lists: readonly WordLists[];
  readonly rules: readonly IndexedRule[];
  /** Numbers of the rules that a word, ending or entity may start: see `anchorsOfPattern`. */
  readonly anchors: Readonly<Record<string, readonly number[]>>;
}

export type Profiles = Readonly<Record<string, LanguageProfile>>;

function problemOf(error: PatternError, file: string, pointer: readonly (string | number)[]): Problem {
  return {
    code: error.code,
    severity: 'error',
    message: error.message,
    hint: error.hint,
    file,
    pointer,
    offset: error.offset,
  };
}

const fitsAnything: PatternError = {
  code: 'BH117',
  message: 'this pattern would match any words',
  offset: 0,
  hint: 'Give it a word, list or entity that must be there, or say after which behaviours it counts.',
};

/** Whether conditions on the conversation make up for a pattern without words. */
function isPlaced(rule: PatternRule, entry: CatalogueEntry): boolean {
  if (rule.with.length > 0) return true;
  return [rule.context, entry.context].some(
    (context) => context?.after || context?.beside || context?.after_question || context?.max_words,
  );
}

function checkPatterns(entry: CatalogueEntry, file: string, profiles: Profiles, problems: Problem[]): void {
  for (const [code, language] of Object.entries(entry.languages)) {
    const profile = profiles[code];
    if (!profile) {
      problems.push({
        code: 'BH105',
        severity: 'error',
        message: `there is no language profile for "${code}"`,
        hint: `Known languages: ${Object.keys(profiles).join(', ')}.`,
        file,
        pointer: ['languages', code],
      });
      continue;
    }
    for (const [index, rule] of language.patterns.entries()) {
      const place = ['languages', code, 'patterns', index];
      const sources: readonly (readonly [string, readonly (string | number)[]])[] = [
        [rule.match, [...place, 'match']],
        ...rule.unless.map((source, at) => [source, [...place, 'unless', at]] as const),
        ...rule.unless_turn.map((source, at) => [source, [...place, 'unless_turn', at]] as const),
        ...rule.with.map((source, at) => [source, [...place, 'with', at]] as const),
      ];
      for (const [source, pointer] of sources) {
        const parsed = parsePattern(source, profile, language.lists);
        if (!parsed.ok) problems.push(...parsed.errors.map((error) => problemOf(error, file, pointer)));
        else if (parsed.pattern.anything && !isPlaced(rule, entry))
          problems.push(problemOf(fitsAnything, file, pointer));
      }
    }
  }
}

/**
 * Reads behaviour files into a catalogue, in order of id. Every mistake of every file is returned
 * (codes BH100–BH117); entries with mistakes are kept as far as they could be read.
 */
export function buildCatalogue(
  files: readonly BehaviourFile[],
  profiles: Profiles,
): { readonly catalogue: Catalogue; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const entries = new Map<string, CatalogueEntry>();
  for (const source of files) {
    const entry = readEntry(source, problems);
    if (!entry) continue;
    if (entries.has(entry.id)) {
      problems.push({
        code: 'BH106',
        severity: 'error',
        message: `"${entry.id}" is described twice`,
        hint: 'Keep one file for each behaviour.',
        file: source.file,
        pointer: ['id'],
      });
      continue;
    }
    entries.set(entry.id, entry);
    checkPatterns(entry, source.file, profiles, problems);
  }
  const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { catalogue: { entries: sorted }, problems };
}

/** Prepares one language for the detector. Patterns with mistakes are left out; `buildCatalogue` reports them. */
export function indexLanguage(catalogue: Catalogue, profile: LanguageProfile): LanguageCatalogue {
  const rules: IndexedRule[] = [];
  const anchors: Record<string, number[]> = {};
  for (const [behaviour, entry] of catalogue.entries.entries()) {
    const language = entry.languages[profile.code];
    for (const rule of language?.patterns ?? []) {
      const parsed = parsePattern(rule.match, profile, language?.lists);
      if (!parsed.ok) continue;
      for (const anchor of anchorsOfPattern(parsed.pattern, profile)) {
        const starting = anchors[anchor] ?? [];
        anchors[anchor] = starting;
        starting.push(rules.length);
      }
      const { match: _source, unless, unless_turn, with: beside, ...conditions } = rule;
      const encode = (sources: readonly string[]): EncodedNode[] =>
        sources.flatMap((source) => {
          const other = parsePattern(source, profile, language?.lists);
          return other.ok ? [encodeNode(other.pattern.node)] : [];
        });
      const trees: RuleTrees = {
        match: encodeNode(parsed.pattern.node),
        unless: encode(unless),
        unless_turn: encode(unless_turn),
        with: encode(beside),
      };
      rules.push({ ...conditions, behaviour, trees: JSON.stringify(trees) });
    }
  }
  return {
    language: profile.code,
    behaviours: catalogue.entries.map(({ id, by, context }) => ({ id, by, ...(context && { context }) })),
    lists: catalogue.entries.map((entry) => entry.languages[profile.code]?.lists ?? {}),
    rules,
    anchors,
  };
}
