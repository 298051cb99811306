import type { Gold } from '../gold.js';
import type { Scenario } from '../source.js';
import { endingsOf, hintsOf, rulesOf } from './course.js';
import { excellentSteps, poorSteps, recordedSteps } from './gold-steps.js';
import { openingOf } from './letters.js';
import type { ScenarioOutline } from './outline.js';
import { deskOf, factsOf } from './parts.js';
import type { AuthoringPhrases } from './phrases.js';
import { phrasesOn } from './phrases-on-channel.js';

/** A letter takes longer than a sentence. */
const minutesForLetters = 15;

/** Until a gold conversation was played, it may score anything. */
const anyScore = { total: [0, 120] } as const;

function topicsOf({ want }: ScenarioOutline, { topics }: AuthoringPhrases): Scenario['topics'] {
  return [
    { id: 'prefers', asked: [...topics.prefersAsked], say: [...topics.prefers(want)], mood: { trust: 0.3 } },
    { id: 'before', asked: [...topics.beforeAsked], say: [...topics.before] },
  ] as Scenario['topics'];
}

function examplesOf(outline: ScenarioOutline, phrases: AuthoringPhrases): Readonly<Record<string, Gold>> {
  const { gold } = phrases;
  const example = (about: string, steps: Gold['steps'], ending: string): Gold =>
    ({ about, steps, ending, score: anyScore }) as unknown as Gold;
  return {
    excellent: example(gold.excellentAbout, [...excellentSteps(outline, phrases)], 'settled'),
    ...(outline.recorded === undefined
      ? {}
      : { recorded: example(gold.recordedAbout, [...recordedSteps(outline)], 'left-alone') }),
    poor: example(gold.poorAbout, [...poorSteps(phrases)], 'left-alone'),
  };
}

/**
 * A whole scenario from what its author said: facts, desk, rules, endings, hints and gold conversations.
 * The score ranges and endings of the gold conversations are open until they have been played.
 */
export function scenarioOf(outline: ScenarioOutline, known: AuthoringPhrases): Scenario {
  const phrases = phrasesOn(known, outline.channel);
  const { id, title, language, channel, rubric, temperament, firm, thing, want, need } = outline;
  const identity = outline.facts.some(({ kind }) => kind === 'identity');
  return {
    id,
    version: 1,
    title,
    language,
    channel,
    rubric,
    difficulty: 1,
    minutes: phrases.letter === undefined ? 6 : minutesForLetters,
    turns: 24,
    brief: `${phrases.scene(outline)}\n\n${phrases.duties}\n`,
    customer: {
      name: outline.customer,
      address_as: [...new Set([outline.addressAs, ...(outline.alsoAddressedAs ?? []), outline.customer])],
      manner: outline.manner,
      wants: want,
      words: { thing, want, want_short: need, firm, ...phrases.words?.(outline) },
    },
    opening: [...openingOf(outline, phrases)],
    mood: { anger: 5, trust: 4, patience: 7 },
    temperament,
    flags: { ...(identity ? { identified: false } : {}), helped: false, told: false, agreed: false },
    facts: factsOf(outline, phrases),
    topics: topicsOf(outline, phrases),
    desk: deskOf(outline, phrases),
    responds: rulesOf(outline, phrases),
    endings: endingsOf(outline, phrases),
    hints: hintsOf(outline, phrases),
    examples: examplesOf(outline, phrases),
  } as Scenario;
}
