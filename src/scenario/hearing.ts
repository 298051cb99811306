import type { Reading as Detected, Detector } from '../behaviour/detector.js';
import { compilePattern, findPattern } from '../behaviour/find-pattern.js';
import type { CompiledPattern } from '../behaviour/pattern/compile.js';
import { matchPattern } from '../behaviour/pattern/match.js';
import { guessLanguage } from '../language/guess-language.js';
import type { LanguageProfile } from '../language/profile.js';
import { wordsOf } from './manner.js';
import type { KnownBehaviour, Pattern, Reading, Span, Tools } from './tools.js';

export interface HearingOptions {
  readonly detector: Detector;
  /** The behaviours of the catalogue. */
  readonly behaviours: readonly KnownBehaviour[];
  /** Texts in the scenario's language, such as patterns and examples: their words are known to be words. */
  readonly texts?: readonly string[];
  readonly profiles: Readonly<Record<string, LanguageProfile>>;
  /** The scenario's language, ISO 639-1. */
  readonly language: string;
  /** Patterns of this language that were compiled before: those of the stock lines, which many scenarios share. */
  readonly compiled?: ReadonlyMap<string, CompiledPattern>;
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

function wordings(pattern: CompiledPattern, reading: Detected): readonly Span[] {
  return reading.subjects.flatMap((subject) =>
    matchPattern(pattern, subject).map((match) => {
      const { words } = subject.sentence;
      const from = words[match.from]?.from ?? 0;
      return { from, to: words[match.to - 1]?.to ?? from };
    }),
  );
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((left, right) => left.from - right.from);
}

/** The tools that a scenario hears with, made from the behaviour detector and the language's profile. */
export function hearingTools(options: HearingOptions): Tools {
  const { detector, behaviours, profiles, language, names } = options;
  const profile = profiles[language];
  const patterns = new Map<string, CompiledPattern>();
  const compiledAs = (source: string) => options.compiled?.get(source) ?? patterns.get(source);
  const readings = new WeakMap<Reading, Detected>();
  let known: ReadonlySet<string> | undefined;
  const detect = (text: string): Detected => detector.read(text, 'agent', { language, names });
  const detectedIn = (reading: Reading): Detected => {
    const detected = readings.get(reading) ?? detect(reading.text);
    readings.set(reading, detected);
    return detected;
  };
  const spans = (
    { source }: Pattern,
    reading: Reading,
    find: (pattern: CompiledPattern, detected: Detected) => readonly Span[],
  ): readonly Span[] => {
    const pattern = compiledAs(source);
    return pattern === undefined ? [] : inOrder(find(pattern, detectedIn(reading)));
  };
  return {
    behaviours,
    read(text) {
      const detected = detect(text);
      const guess = guessLanguage(text, profiles);
      const reading: Reading = {
        text,
        heard: detected.observations,
        sentences: detected.sentences.map(({ from, to, question }) => ({ from, to, question })),
        shouted: detected.shouted,
        language: guess !== undefined && guess.confidence >= guessedFrom ? guess.code : undefined,
      };
      readings.set(reading, detected);
      return reading;
    },
    compilePattern(source) {
      if (profile === undefined) {
        return { ok: false, errors: [{ message: `no language profile for "${language}"`, offset: 0 }] };
      }
      if (compiledAs(source) !== undefined) return { ok: true, pattern: { source } };
      const result = compilePattern(source, profile);
      if (!result.ok) {
        return { ok: false, errors: result.problems.map(({ message, offset = 0 }) => ({ message, offset })) };
      }
      patterns.set(source, result.pattern);
      return { ok: true, pattern: { source } };
    },
    find: (pattern, reading) => spans(pattern, reading, findPattern),
    findWording: (pattern, reading) => spans(pattern, reading, wordings),
    knows(word) {
      known ??= new Set([...textsOf(profile), ...(options.texts ?? [])].flatMap(wordsOf));
      return known.has(word);
    },
  };
}
