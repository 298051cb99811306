import path from 'node:path';
import type { Conversation } from '../../../conversation/conversation.js';
import { makeProblem } from '../../../files/make-problem.js';
import { readTranscript } from '../../../files/read-transcript.js';
import type { WayOfReading } from '../../../visit/transcript/heard.js';
import { ProblemsError } from '../../failures.js';
import type { Messages } from '../../messages/messages.js';
import { readScoreOptions } from '../../score/score-options.js';

/**
 * The one conversation in a transcript, by the same readers as `score`. Throws a `ProblemsError` where it cannot be read,
 * where nobody knows who is who, and where it holds no conversation or several.
 *
 * @param file as the user named it, for problems
 */
export async function readConversation(
  bytes: Uint8Array,
  file: string,
  { map = [], format }: WayOfReading,
  messages: Messages,
): Promise<Conversation> {
  const options = { rubric: '', map, ...(format === undefined ? {} : { format }) };
  const settings = readScoreOptions(options, messages);
  const id = path.basename(file).replace(/\.[^.]+$/, '');
  const found: Conversation[] = [];
  for await (const items of readTranscript(once(bytes), { ...settings, file, id })) {
    for (const item of items) {
      if (item.kind === 'problem') throw new ProblemsError([item.problem], 'findings');
      found.push(item.conversation);
    }
  }
  const [only] = found;
  if (!only || found.length > 1) {
    const message = messages.transcriptNotOne(file, found.length);
    throw new ProblemsError([makeProblem('VI155', message, { file })], 'findings');
  }
  return only;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
