import type { Reading as Detected, Detector } from '../behaviour/detector.js';
import { foldNames } from '../behaviour/names.js';
import { type CompiledPattern, compileParsed, listReader } from '../behaviour/pattern/compile.js';
import { matchPattern } from '../behaviour/pattern/match.js';
import { parsePattern } from '../behaviour/pattern/parse.js';
import { prepareSubject, type Subject } from '../behaviour/pattern/subject.js';
import { guessLanguage } from '../language/guess-language.js';
import type { LanguageProfile } from '../language/profile.js';
import { splitSentences } from '../language/sentences.js';
import { wordsOf } from './manner.js';
import type { KnownBehaviour, Span, Tools } from './tools.js';

export interface HearingOptions {
  readonly detector: Detector;
  /** The behaviours of the catalogue. */
  readonly behaviours: readonly KnownBehaviour[];
  /** Texts in the scenario's language, such as patterns and examples: their words are known to be words. */
  readonly texts?: readonly string[];
  readonly profiles: Readonly<Record<string, LanguageProfile>>;
  /** The scenario's language, ISO 639-1. */
  readonly language: string;
  /** Names of the people talking, as written. */
  readonly names: readonly string[];
}

// Short turns are too little to tell languages apart.
const guessedFrom = 0.8;

function textsOf(profile: LanguageProfile | undefined): readonly string[] {
  if (profile === undefined) return [];
  return [
    ...profile.functionWords,
    ...Object.values(profile.lists).flat(),
    ...Object.keys(profile.contractions),
  ];
}

function isSubject(value: unknown): value is Subject {
  return typeof value === 'object' && value !== null && 'sentence' in value && 'folded' in value;
}

function isPattern(value: unknown): value is CompiledPattern {
  return typeof value === 'object' && value !== null && 'tree' in value && 'list' in value;
}

function spansIn(pattern: CompiledPattern, subject: Subject): readonly Span[] {
  const { words } = subject.sentence;
  return matchPattern(pattern, subject).map((match) => {
    const from = words[match.from]?.from ?? 0;
    return { from, to: words[match.to - 1]?.to ?? from };
  });
}

/** The tools that a scenario hears with, made from the behaviour detector and the language's profile. */
export function hearingTools(options: HearingOptions): Tools {
  const { detector, behaviours, profiles, language, names } = options;
  const profile = profiles[language];
  const folded = foldNames(names);
  let known: ReadonlySet<string> | undefined;
  const subjectsOf = (text: string, detected: Detected): readonly Subject[] =>
    detected.language === language || profile === undefined
      ? detected.subjects
      : splitSentences(text, profile).map((sentence) => prepareSubject(sentence, profile, folded));
  return {
    behaviours,
    read(text) {
      const detected = detector.read(text, 'agent', { language, names });
      const guess = guessLanguage(text, profiles);
      return {
        text,
        heard: detected.observations,
        sentences: detected.sentences,
        shouted: detected.shouted,
        language: guess !== undefined && guess.confidence >= guessedFrom ? guess.code : undefined,
        source: subjectsOf(text, detected),
      };
    },
    compilePattern(source) {
      if (profile === undefined) {
        return { ok: false, errors: [{ message: `no language profile for "${language}"`, offset: 0 }] };
      }
      const parsed = parsePattern(source, profile);
      if (!parsed.ok) return { ok: false, errors: parsed.errors };
      return { ok: true, pattern: compileParsed(parsed.pattern, listReader(profile)) };
    },
    find(pattern, reading) {
      if (!isPattern(pattern) || !Array.isArray(reading.source)) return [];
      const spans = reading.source.flatMap((subject) =>
        isSubject(subject) ? spansIn(pattern, subject) : [],
      );
      return spans.toSorted((left, right) => left.from - right.from);
    },
    knows(word) {
      known ??= new Set([...textsOf(profile), ...(options.texts ?? [])].flatMap(wordsOf));
      return known.has(word);
    },
  };
}
