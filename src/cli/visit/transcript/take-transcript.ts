import path from 'node:path';
import type { Rubric } from '../../../files/generated/rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import { suggestionsOf } from '../../../rubric/suggest.js';
import type { Store } from '../../../store/open-store.js';
import { evidenceName } from '../../../visit/evidence/answer.js';
import { recogniseEvidence } from '../../../visit/evidence/recognise.js';
import type { Heard, WayOfReading } from '../../../visit/transcript/heard.js';
import type { Run } from '../../command.js';
import { ProblemsError, UsageError } from '../../failures.js';
import { evidenceLimit } from '../evidence/evidence-limit.js';
import { evidenceProblem } from '../evidence/fetch-evidence.js';
import { readBytes } from '../evidence/read-bytes.js';
import type { Recording } from '../recording.js';
import { hearConversation } from './hear-conversation.js';
import { readConversation } from './read-conversation.js';

/** A transcript that was read and understood; nothing is kept of it yet. */
export interface TakenTranscript {
  readonly bytes: Uint8Array;
  readonly way: WayOfReading;
  readonly heard: Heard;
}

export interface TranscriptOptions {
  readonly transcript?: string;
  readonly map?: readonly string[];
  readonly format?: string;
}

/**
 * Reads the transcript that was named beside a checklist; undefined where none was. Throws a `ProblemsError` or
 * `UsageError` where it cannot be used.
 */
export async function takeTranscript(
  run: Run,
  rubric: Rubric,
  { transcript: file, map, format }: TranscriptOptions,
  programme: string | undefined,
): Promise<TakenTranscript | undefined> {
  if (file === undefined) return undefined;
  const { messages } = run;
  if (!rubric.criteria.some((criterion) => criterion.said)) {
    throw new UsageError(makeProblem('VI156', messages.nothingToHear(rubric.id)));
  }
  const read = await readBytes(path.resolve(run.cwd, file), await evidenceLimit(run, programme));
  if ('fault' in read) {
    throw new ProblemsError([evidenceProblem('--transcript', read.fault, messages, { file })]);
  }
  const way = { ...(map && { map }), ...(format === undefined ? {} : { format }) };
  const { conversation, warnings } = await readConversation(read.bytes, file, way, messages);
  await run.showProblems(warnings);
  return { bytes: read.bytes, way, heard: await hearConversation(conversation, rubric) };
}

/** Keeps a transcript as evidence of a visit, and what it suggests; tells how much that is. */
export async function keepTranscript(
  run: Run,
  store: Store,
  recording: Recording,
  { bytes, way, heard }: TakenTranscript,
): Promise<void> {
  const type = recogniseEvidence(bytes) === 'message/rfc822' ? 'message/rfc822' : 'text/plain';
  const name = evidenceName('transcript', type);
  const transcript = await store.evidence.keep({ bytes, type, name, record: recording.id });
  const { conversation, observations, withheld } = heard;
  const suggestions = suggestionsOf(recording.rubric, conversation, observations, withheld);
  await recording.hear({ kind: 'heard', transcript, suggestions, way }, heard);
  run.screen.note(run.messages.transcriptHeard(conversation.turns.length, suggestions.length));
}
