import type { Speaker } from '../conversation/conversation.js';
import { decodeLexis, type Lexis } from '../language/lexis.js';
import type { LanguageProfile } from '../language/profile.js';
import { type Sentence, splitSentences } from '../language/sentences.js';
import { type ConversationContext, type Found, keepInContext } from './context.js';
import { emptyCatalogue } from './language-catalogue.js';
import { findIn, prepareLanguage, surest } from './language-detector.js';
import type { LanguageSource } from './language-source.js';
import { type Memory, memoryOf } from './memory.js';
import { createJudge, type WordLogits } from './model/judge.js';
import { weigh } from './model/weigh.js';
import { introducedIn } from './names.js';
import { prepareSubject, type Subject } from './pattern/subject.js';
import { findInsubstantial, type InsubstantialSpan } from './substance.js';

/** What a turn holds whatever was said before it. */
export interface Glance {
  readonly sentences: readonly Sentence[];
  readonly subjects: readonly Subject[];
  readonly insubstantial: readonly InsubstantialSpan[];
  /** What rules find, conditions on the conversation not yet applied. */
  readonly found: readonly Found[];
  /** Number of words. */
  readonly words: number;
  /** What the model makes of the words of each sentence; absent without a model. */
  readonly logits: readonly WordLogits[] | undefined;
}

/** Reads turns in one language. */
export interface TurnReader {
  readonly profile: LanguageProfile;
  readonly lexis: Lexis | undefined;
  sentences(text: string): readonly Sentence[];
  /** Names by which a customer who says this introduces itself or signs. */
  introduced(text: string): readonly string[];
  glance(text: string, speaker: Speaker, names: ReadonlySet<string>): Glance;
  /** What is found in a turn at its place in the conversation. */
  find(glance: Glance, speaker: Speaker, context: ConversationContext): readonly Found[];
}

/** Call centres say the same lines again and again: so many turns are kept as read. */
export const turnsKept = 2000;
const sentencesKept = 4000;
/** Longer turns hardly come twice. */
export const longestKept = 600;

/** Makes what reads one language; it is prepared once. */
export function turnReaderOf(profile: LanguageProfile, source: LanguageSource): TurnReader {
  const catalogue = source.catalogue(profile.code) ?? emptyCatalogue(profile.code);
  const model = source.model(profile.code);
  const language = prepareLanguage(catalogue, profile);
  const lexis = catalogue.lexis === undefined ? undefined : decodeLexis(catalogue.lexis);
  const judge = model && createJudge(model);
  const split: Memory<readonly Sentence[]> = memoryOf(sentencesKept);
  // By text, and by who says it and which of the names stand in it.
  const read: Memory<Map<string, Glance>> = memoryOf(turnsKept);
  const introducing = new WeakMap<readonly Sentence[], readonly string[]>();

  const sentences = (text: string): readonly Sentence[] => {
    const known = split.get(text);
    if (known) return known;
    const cut = splitSentences(text, profile);
    if (text.length <= longestKept) split.set(text, cut);
    return cut;
  };
  const look = (cut: readonly Sentence[], speaker: Speaker, names: ReadonlySet<string>): Glance => {
    const subjects = cut.map((sentence) => prepareSubject(sentence, profile, names, lexis));
    const insubstantial = findInsubstantial(subjects, profile, language.scorer);
    return {
      sentences: cut,
      subjects,
      insubstantial,
      found: findIn(language, subjects, speaker, insubstantial),
      words: cut.reduce((sum, sentence) => sum + sentence.words.length, 0),
      logits: speaker === 'system' ? undefined : judge?.look(subjects, speaker),
    };
  };

  return {
    profile,
    lexis,
    sentences,
    introduced(text) {
      const cut = sentences(text);
      const known = introducing.get(cut);
      if (known) return known;
      const names = introducedIn(cut, profile, lexis);
      introducing.set(cut, names);
      return names;
    },
    glance(text, speaker, names) {
      const cut = sentences(text);
      if (text.length > longestKept) return look(cut, speaker, names);
      let readings = read.get(text);
      if (readings === undefined) {
        readings = new Map();
        read.set(text, readings);
      }
      const key = `${speaker} ${namesIn(cut, names)}`;
      const known = readings.get(key);
      if (known) return known;
      const glance = look(cut, speaker, names);
      readings.set(key, glance);
      return glance;
    },
    find(glance, speaker, context) {
      const { subjects, insubstantial, words, logits } = glance;
      const ruled = surest(keepInContext(glance.found, words, context));
      if (!judge || !logits || speaker === 'system') return ruled;
      const { conditions } = language;
      return weigh(judge, { subjects, logits, speaker, context, insubstantial, found: ruled, conditions });
    },
  };
}

/** Which of the names stand in a turn: all that the names can change in how it is read. */
function namesIn(sentences: readonly Sentence[], names: ReadonlySet<string>): string {
  if (names.size === 0) return '';
  let found = '';
  for (const { words } of sentences)
    for (const { folded } of words) if (names.has(folded)) found += `${folded},`;
  return found;
}
