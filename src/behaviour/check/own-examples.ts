import type { BehaviourLanguage, CatalogueEntry, Example } from '../catalogue.js';
import { createDetector, type Detector } from '../detector.js';
import { indexLanguage } from '../index-language.js';
import { type BehaviourAtHand, type BehaviourRule, problemAt, type Speech } from './rule.js';

/**
 * Patterns tried on the behaviour's own words: counter-examples in which they find it, examples in none of which they
 * do, and patterns with nothing to try them on. Conditions on the conversation cannot be tried on single turns: what
 * depends on one is left out where it would convict a pattern, and taken as met where it would acquit one.
 */
export const ownExamples: BehaviourRule = (behaviour) =>
  behaviour.speech.flatMap((speech) => {
    const { language, pointer } = speech;
    if (language.patterns.length === 0) return [];
    const untried = (['examples', 'counter'] as const)
      .filter((key) => language[key].length === 0)
      .map((key) =>
        problemAt('BH126', [...pointer, key], `there are patterns, and no ${words[key]} to try them on`),
      );
    const placed = behaviour.entry.context ? [] : language.patterns.filter(({ context }) => !context);
    const free = freely(behaviour, speech);
    // Mostly no pattern asks what went before, and one detector serves both.
    const strict =
      placed.length === language.patterns.length
        ? free
        : detectorOf(behaviour.entry, { ...language, patterns: placed }, speech.profile, behaviour.profiles);
    return [
      ...untried,
      ...(placed.length === 0 ? [] : hits(behaviour, speech, strict)),
      ...(speech.sound ? allMissed(behaviour, speech, free) : []),
    ];
  });

const words = { examples: 'examples', counter: 'counter-examples' } as const;

function hits({ entry }: BehaviourAtHand, { language, profile, pointer }: Speech, detector: Detector) {
  return language.counter.flatMap((example, index) => {
    const quoted = quotedIn(example, entry, profile.code, detector);
    return quoted === undefined
      ? []
      : [problemAt('BH121', [...pointer, 'counter', index], `the patterns find it here, in "${quoted}"`)];
  });
}

function allMissed({ entry }: BehaviourAtHand, { language, profile, pointer }: Speech, detector: Detector) {
  const { examples } = language;
  if (examples.length === 0) return [];
  return examples.some((example) => quotedIn(example, entry, profile.code, detector) !== undefined)
    ? []
    : [problemAt('BH122', [...pointer, 'patterns'], 'the patterns find none of the examples', { at: 'key' })];
}

/** A detector for which every condition on the conversation is met. */
function freely({ entry, profiles }: BehaviourAtHand, { language, profile }: Speech): Detector {
  const { context: _of, ...free } = entry;
  const patterns = language.patterns.map(({ context: _where, ...rule }) => rule);
  return detectorOf(free, { ...language, patterns }, profile, profiles);
}

function detectorOf(
  entry: CatalogueEntry,
  language: BehaviourLanguage,
  profile: Speech['profile'],
  profiles: BehaviourAtHand['profiles'],
): Detector {
  const alone = { ...entry, languages: { [profile.code]: language } };
  return createDetector([indexLanguage({ entries: [alone] }, profile)], profiles);
}

function quotedIn(
  { text }: Example,
  { id, by }: CatalogueEntry,
  language: string,
  detector: Detector,
): string | undefined {
  const found = detector.read(text, by, { language }).observations.find(({ behaviour }) => behaviour === id);
  return found && text.slice(found.from, found.to);
}
