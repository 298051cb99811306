import type { Conversation, Speaker } from '../conversation/conversation.js';
import { guessLanguage, languageOfTurn } from '../language/guess-language.js';
import type { Sentence } from '../language/sentences.js';
import type { Profiles } from './build-catalogue.js';
import { beginTrail, type ConversationContext, unknownContext } from './context.js';
import type { LanguageCatalogue } from './language-catalogue.js';
import { type LanguageSource, sourceOf } from './language-source.js';
import { memoryOf } from './memory.js';
import type { Model } from './model/model.js';
import { foldNames } from './names.js';
import type { Observation } from './observation.js';
import type { Subject } from './pattern/subject.js';
import type { InsubstantialSpan } from './substance.js';
import { longestKept, type TurnReader, turnReaderOf, turnsKept } from './turn-reader.js';

/** What was found in one turn. Observations lack the turn's number, which the caller knows. */
export interface Reading {
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly subjects: readonly Subject[];
  readonly observations: readonly Omit<Observation, 'turn'>[];
  /** Indices of the sentences that ask something. */
  readonly questions: readonly number[];
  /** Parts that carry no behaviour: bare lists of kind words, words meant for the scorer. */
  readonly insubstantial: readonly InsubstantialSpan[];
  /** Whether most letters of a turn of some length are capitals. */
  readonly shouted: boolean;
}

export interface ReadOptions {
  /** ISO 639-1; absent: guessed, and the detector's first language when no guess is possible. */
  readonly language?: string;
  /** Names of the people talking, as written. */
  readonly names?: readonly string[];
  /** What went before, see `beginTrail`; absent: unknown. */
  readonly context?: ConversationContext;
}

export interface ObserveOptions {
  /** Turns with `behaviours` or `cues` are taken as labelled by a person instead of being read. */
  readonly trustLabels?: boolean;
  readonly names?: readonly string[];
}

/** A whole conversation as read. */
export interface Survey {
  readonly observations: readonly Observation[];
  readonly insubstantial: readonly (InsubstantialSpan & { readonly turn: number })[];
}

export interface Detector {
  /** Reads one turn. Never throws: any text has a reading. */
  read(text: string, speaker: Speaker, options?: ReadOptions): Reading;
  /** Reads a whole conversation, in order of turn and place. System turns carry nothing. */
  observe(conversation: Conversation, options?: ObserveOptions): readonly Observation[];
  /** The same, with the parts of each turn that carry nothing. */
  survey(conversation: Conversation, options?: ObserveOptions): Survey;
}

/** A turn of eight letters or more, seven in ten of them capitals. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && capitals / letters >= 0.7;
}

/**
 * Makes a detector from the catalogues of one or more languages. The first is the fallback language. In a language
 * that has a model, it adds to what the rules find and takes away what is all but impossible.
 */
export function createDetector(
  catalogues: readonly LanguageCatalogue[],
  profiles: Profiles,
  models: readonly Model[] = [],
): Detector {
  return detectorFrom(sourceOf(catalogues, models), profiles);
}

/** The same, from a source that is asked for a language only when a turn in it comes up. */
export function detectorFrom(source: LanguageSource, profiles: Profiles): Detector {
  const readers = new Map<string, TurnReader>();
  const fallback = source.codes[0] ?? Object.keys(profiles)[0] ?? '';
  const readerFor = (code: string): TurnReader | undefined => {
    const ready = readers.get(code);
    if (ready) return ready;
    const profile = profiles[code];
    if (!profile) return undefined;
    const reader = turnReaderOf(profile, source);
    readers.set(code, reader);
    return reader;
  };
  const knownReader = (code: string): TurnReader | undefined => readerFor(code) ?? readerFor(fallback);
  // A turn is read as in another language only where that language can be read.
  const spoken = memoryOf<string>(turnsKept);
  const spokenIn = (text: string, usual: string): string => {
    const key = `${usual} ${text}`;
    const known = spoken.get(key);
    if (known !== undefined) return known;
    const code = languageOfTurn(text, usual, profiles);
    const read = code === usual || source.codes.includes(code) ? code : usual;
    if (text.length <= longestKept) spoken.set(key, read);
    return read;
  };

  const readTurn = (
    reader: TurnReader,
    text: string,
    speaker: Speaker,
    names: ReadonlySet<string>,
    context: ConversationContext,
  ): Reading => {
    const glance = reader.glance(text, speaker, names);
    const { sentences, subjects, insubstantial } = glance;
    const found = reader.find(glance, speaker, context);
    return {
      language: reader.profile.code,
      text,
      sentences,
      subjects,
      observations: found.map(({ behaviour, from, to, confidence, source: by }) => ({
        behaviour,
        from,
        to,
        confidence,
        source: by ?? ('rule' as const),
      })),
      questions: sentences.flatMap((sentence, index) => (sentence.question ? [index] : [])),
      insubstantial,
      // Few ask, and it takes another look at every letter.
      get shouted() {
        return isShouted(text);
      },
    };
  };

  const read: Detector['read'] = (text, speaker, options = {}) => {
    const wanted = options.language ?? guessLanguage(text, profiles)?.code ?? fallback;
    const reader = knownReader(wanted);
    if (!reader) return unread(wanted, text);
    const names = foldNames(options.names ?? []);
    return readTurn(reader, text, speaker, names, options.context ?? unknownContext);
  };

  const survey: Detector['survey'] = (conversation, options = {}) => {
    const { turns } = conversation;
    const whole = (): string => turns.map((turn) => turn.text).join('\n');
    const code = conversation.language ?? guessLanguage(whole(), profiles)?.code ?? fallback;
    const common = knownReader(code);
    // The customer's name may stand in a later turn, so all are cut into sentences before the first is read.
    const introduced = turns.flatMap(({ speaker, text }) =>
      speaker === 'customer' ? (common?.introduced(text) ?? []) : [],
    );
    const names = foldNames([...(options.names ?? []), ...introduced]);
    const observations: Observation[] = [];
    const insubstantial: (InsubstantialSpan & { turn: number })[] = [];
    let trail = beginTrail(conversation);
    for (const [index, { speaker, text, ...turn }] of turns.entries()) {
      const labels = options.trustLabels ? (turn.behaviours ?? turn.cues) : undefined;
      const context = trail.at(speaker);
      const reader = speaker === 'system' ? undefined : knownReader(turn.language ?? spokenIn(text, code));
      const glance = reader?.glance(text, speaker, names);
      const read = glance && reader ? reader.find(glance, speaker, context) : [];
      const found = labels ? labelled(labels, text) : read;
      for (const { behaviour, from, to, confidence, source: by } of found)
        observations.push({ turn: index, behaviour, from, to, confidence, source: by ?? 'rule' });
      for (const part of glance?.insubstantial ?? []) insubstantial.push({ turn: index, ...part });
      trail = trail.next(
        speaker,
        found.map(({ behaviour }) => behaviour),
        text.includes('?'),
      );
    }
    return { observations, insubstantial };
  };

  return { read, survey, observe: (conversation, options) => survey(conversation, options).observations };
}

/** A person's labels say what a turn carries, not where: they quote the whole turn. */
function labelled(ids: readonly string[], text: string): readonly Omit<Observation, 'turn'>[] {
  return ids.map((behaviour) => ({ behaviour, from: 0, to: text.length, confidence: 1, source: 'person' }));
}

/** A text in a language of which nothing is known. */
function unread(language: string, text: string): Reading {
  const nothing = { sentences: [], subjects: [], observations: [], questions: [], insubstantial: [] };
  return { language, text, ...nothing, shouted: isShouted(text) };
}
