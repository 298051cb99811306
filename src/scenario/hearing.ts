import type { Reading as Detected, Detector } from '../behaviour/detector.js';
import { checkPattern } from '../behaviour/find-pattern.js';
import type { ParsedPattern } from '../behaviour/pattern/syntax.js';
import { type PatternGroup, patternGroup } from '../behaviour/pattern-group.js';
import { guessLanguage } from '../language/guess-language.js';
import type { LanguageProfile } from '../language/profile.js';
import { wordsOf } from './manner.js';
import type { KnownBehaviour, Reading, Tools } from './tools.js';

export interface HearingOptions {
  readonly detector: Detector;
  /** The behaviours of the catalogue. */
  readonly behaviours: readonly KnownBehaviour[];
  /** Texts in the scenario's language, such as patterns and examples: their words are known to be words. */
  readonly texts?: readonly string[];
  readonly profiles: Readonly<Record<string, LanguageProfile>>;
  /** The scenario's language, ISO 639-1. */
  readonly language: string;
  /** Patterns of this language that were parsed before: those of the stock lines, which many scenarios share. */
  readonly parsed?: ReadonlyMap<string, ParsedPattern>;
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

/** The tools that a scenario hears with, made from the behaviour detector and the language's profile. */
export function hearingTools(options: HearingOptions): Tools {
  const { detector, behaviours, profiles, language, names } = options;
  const profile = profiles[language];
  const patterns = new Map<string, ParsedPattern>();
  const isKnown = (source: string): boolean => options.parsed?.has(source) === true || patterns.has(source);
  // Patterns are compiled together when the first of them is asked for; one that comes later makes them anew.
  let group: PatternGroup | undefined;
  const readings = new WeakMap<Reading, Detected>();
  let known: ReadonlySet<string> | undefined;
  const detect = (text: string): Detected => detector.read(text, 'agent', { language, names });
  const detectedIn = (reading: Reading): Detected => {
    const detected = readings.get(reading) ?? detect(reading.text);
    readings.set(reading, detected);
    return detected;
  };
  const matches: PatternGroup = (source, detected) => {
    group ??= patternGroup(new Map([...(options.parsed ?? []), ...patterns]));
    return group(source, detected);
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
      if (isKnown(source)) return { ok: true, pattern: { source } };
      const result = checkPattern(source, profile);
      if (!result.ok) {
        return { ok: false, errors: result.problems.map(({ message, offset = 0 }) => ({ message, offset })) };
      }
      patterns.set(source, result.pattern);
      group = undefined;
      return { ok: true, pattern: { source } };
    },
    find: ({ source }, reading) => matches(source, detectedIn(reading)).filter(({ meant }) => meant),
    findWording: ({ source }, reading) => matches(source, detectedIn(reading)),
    knows(word) {
      known ??= new Set([...textsOf(profile), ...(options.texts ?? [])].flatMap(wordsOf));
      return known.has(word);
    },
  };
}
