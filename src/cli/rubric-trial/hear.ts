import type { Detector } from '../../behaviour/detector.js';
import type { Conversation } from '../../conversation/conversation.js';
import { languageNotScored } from '../../conversation/problems.js';
import type { LoadedDetector } from '../../files/load-detector.js';
import type { Problem } from '../../files/problem.js';
import { guessLanguage } from '../../language/guess-language.js';
import { profiles } from '../../language/profiles/index.js';
import type { AssessmentInput } from '../../rubric/input.js';

export type Heard = AssessmentInput & Required<Pick<AssessmentInput, 'conversation' | 'observations'>>;

/** Enough of a conversation to tell its language by. */
const enoughWords = 4000;

/** Everything that any rubric can be told of a conversation; a problem where its language has no behaviours. */
export function hear(
  read: Conversation,
  { detector, languages }: LoadedDetector,
  usual: string,
): Heard | Problem {
  const words = read.turns.map(({ text }) => text).join('\n');
  const language = read.language ?? guessLanguage(words.slice(0, enoughWords), profiles)?.code ?? usual;
  if (!languages.has(language)) return languageNotScored(read.id, language);
  return heardIn({ ...read, language }, detector);
}

export function heardIn(
  conversation: Conversation,
  detector: Detector,
  names: readonly string[] = [],
): Heard {
  const { observations, insubstantial } = detector.survey(conversation, { names });
  return { conversation, observations, withheld: insubstantial };
}
