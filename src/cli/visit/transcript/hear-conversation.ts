import type { Conversation } from '../../../conversation/conversation.js';
import { languageNotScored } from '../../../conversation/problems.js';
import { type LoadedDetector, loadDetector } from '../../../files/load-detector.js';
import { guessLanguage } from '../../../language/guess-language.js';
import { profiles } from '../../../language/profiles/index.js';
import type { Heard } from '../../../visit/transcript/heard.js';
import { ProblemsError } from '../../failures.js';

/** Enough of a conversation to tell its language by, characters. */
const ENOUGH = 4000;

/** Loaded once, and only where there is a transcript. */
let detecting: Promise<LoadedDetector> | undefined;

/**
 * Finds behaviours in a conversation. Throws a `ProblemsError` where its language has none.
 *
 * @param language that of the checklist, where the conversation does not tell
 */
export async function hearConversation(read: Conversation, language: string): Promise<Heard> {
  detecting ??= loadDetector();
  const { detector, languages } = await detecting;
  const words = read.turns.map(({ text }) => text).join('\n');
  const spoken = read.language ?? guessLanguage(words.slice(0, ENOUGH), profiles)?.code ?? language;
  if (!languages.has(spoken)) throw new ProblemsError([languageNotScored(read.id, spoken)], 'findings');
  const conversation: Conversation = { ...read, language: spoken };
  const { observations, insubstantial } = detector.survey(conversation, { trustLabels: false });
  return { conversation, observations, withheld: insubstantial };
}
