import path from 'node:path';
import type { Conversation } from '../../../conversation/conversation.js';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { readTranscript } from '../../../files/read-transcript.js';
import type { WayOfReading } from '../../../visit/transcript/heard.js';
import { ProblemsError } from '../../failures.js';
import type { Messages } from '../../messages/messages.js';
import { readScoreOptions } from '../../score/score-options.js';

export interface ReadConversation {
  readonly conversation: Conversation;
  /** What was odd in the transcript, and did not matter. */
  readonly warnings: readonly Problem[];
}

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
): Promise<ReadConversation> {
  const options = { rubric: '', map, ...(format === undefined ? {} : { format }) };
  const settings = readScoreOptions(options, messages);
  const id = path.basename(file).replace(/\.[^.]+$/, '');
  const found: Conversation[] = [];
  const problems: Problem[] = [];
  for await (const items of readTranscript(pieces(bytes), { ...settings, file, id })) {
    for (const item of items) {
      if (item.kind === 'conversation') found.push(item.conversation);
      else problems.push(item.problem);
    }
  }
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems, 'findings');
  const [only] = found;
  if (!only || found.length > 1) {
    const message = messages.transcriptNotOne(file, found.length);
    throw new ProblemsError([...problems, makeProblem('VI155', message, { file })], 'findings');
  }
  return { conversation: only, warnings: problems };
}

/** Bytes in pieces as a file gives them: what is too long is then told of before all of it is looked at. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 65_536;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
