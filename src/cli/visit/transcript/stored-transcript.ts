import type { Rubric } from '../../../files/generated/rubric.js';
import type { Store } from '../../../store/open-store.js';
import type { Heard } from '../../../visit/transcript/heard.js';
import type { Visit } from '../../../visit/visit.js';
import type { Messages } from '../../messages/messages.js';
import { hearConversation } from './hear-conversation.js';
import { readConversation } from './read-conversation.js';

/**
 * The transcript of a stored visit, read again as it was read first; undefined where there is none, or where it was
 * erased.
 */
export async function storedTranscript(
  store: Store,
  visit: Visit,
  rubric: Rubric,
  messages: Messages,
): Promise<Heard | undefined> {
  if (!visit.heard) return undefined;
  const { transcript, way = {} } = visit.heard;
  const kept = await store.evidence.read(transcript);
  if (!kept) return undefined;
  const { conversation } = await readConversation(kept.bytes, kept.name, way, messages);
  return hearConversation(conversation, rubric);
}
