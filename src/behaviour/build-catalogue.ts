import type { Problem } from '../files/problem.js';
import type { LanguageProfile } from '../language/profile.js';
import type { Catalogue, CatalogueEntry, PatternRule } from './catalogue.js';
import { parsePattern } from './pattern/parse.js';
import type { PatternError } from './pattern/syntax.js';
import { type BehaviourFile, readEntry, type SpeechFile } from './read-entry.js';
import { isFields, type Pointer } from './read-fields.js';

export type Profiles = Readonly<Record<string, LanguageProfile>>;

function problemOf(error: PatternError, file: string, pointer: Pointer): Problem {
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

/** Whether what stands at a place is a text by itself: a pattern without conditions. */
function isPlain(content: unknown, pointer: Pointer): boolean {
  let at = content;
  for (const step of pointer) at = isFields(at) || Array.isArray(at) ? Object(at)[step] : undefined;
  return typeof at === 'string';
}

function checkPatterns(
  entry: CatalogueEntry,
  own: BehaviourFile,
  speech: readonly SpeechFile[],
  profiles: Profiles,
  problems: Problem[],
): void {
  for (const [code, language] of Object.entries(entry.languages)) {
    const apart = speech.find((said) => said.id === entry.id && said.language === code);
    const file = apart?.file ?? own.file;
    const inside = apart ? [] : ['languages', code];
    const written = apart?.content ?? own.content;
    const profile = profiles[code];
    if (!profile) {
      problems.push({
        code: 'BH105',
        severity: 'error',
        message: `there is no language profile for "${code}"`,
        hint: `Known languages: ${Object.keys(profiles).join(', ')}.`,
        file,
        pointer: inside,
      });
      continue;
    }
    for (const [index, rule] of language.patterns.entries()) {
      const place = [...inside, 'patterns', index];
      const sources: readonly (readonly [string, readonly (string | number)[]])[] = [
        [rule.match, isPlain(written, place) ? place : [...place, 'match']],
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
 * Reads behaviour files, and the files of their languages, into a catalogue, in order of id. Every mistake of every file is returned
 * (codes BH100–BH117); entries with mistakes are kept as far as they could be read.
 */
export function buildCatalogue(
  files: readonly BehaviourFile[],
  profiles: Profiles,
  speech: readonly SpeechFile[] = [],
): { readonly catalogue: Catalogue; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const entries = new Map<string, CatalogueEntry>();
  for (const source of files) {
    const entry = readEntry(source, speech, problems);
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
    checkPatterns(entry, source, speech, profiles, problems);
  }
  for (const said of speech) {
    if (entries.has(said.id)) continue;
    problems.push({
      code: 'BH107',
      severity: 'error',
      message: `there is no behaviour "${said.id}"`,
      hint: 'Name the file as the behaviour it belongs to, in the folder of its language.',
      file: said.file,
    });
  }
  const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { catalogue: { entries: sorted }, problems };
}
