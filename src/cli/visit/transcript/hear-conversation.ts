import type { Channel, Conversation } from '../../../conversation/conversation.js';
import { languageNotScored } from '../../../conversation/problems.js';
import type { Rubric } from '../../../files/generated/rubric.js';
import { type LoadedDetector, loadDetector } from '../../../files/load-detector.js';
import { guessLanguage } from '../../../language/guess-language.js';
import { profiles } from '../../../language/profiles/index.js';
import type { Heard } from '../../../visit/transcript/heard.js';
import { ProblemsError } from '../../failures.js';

/** Enough of a conversation to tell its language by, characters. */
const ENOUGH = 4000;

/** How a visit is made, as conversations name it. */
const channels: Readonly<Record<NonNullable<Rubric['channel']>, Channel>> = {
  shop: 'in-person',
  desk: 'in-person',
  phone: 'phone',
  chat: 'chat',
  email: 'email',
};

/** Loaded once, and only where there is a transcript. */
let detecting: Promise<LoadedDetector> | undefined;

/**
 * Finds behaviours in a conversation. What it does not tell of language and channel, the checklist does. Throws a
 * `ProblemsError` where nothing is known of its language.
 */
export async function hearConversation(read: Conversation, { language, channel }: Rubric): Promise<Heard> {
  detecting ??= loadDetector();
  const { detector, languages } = await detecting;
  const words = read.turns.map(({ text }) => text).join('\n');
  const spoken = read.language ?? guessLanguage(words.slice(0, ENOUGH), profiles)?.code ?? language;
  if (!languages.has(spoken)) throw new ProblemsError([languageNotScored(read.id, spoken)], 'findings');
  const means = read.channel ?? (channel && channels[channel]);
  const conversation: Conversation = { ...read, language: spoken, ...(means ? { channel: means } : {}) };
  const { observations, insubstantial } = detector.survey(conversation, { trustLabels: false });
  return { conversation, observations, withheld: insubstantial };
}
