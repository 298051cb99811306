import path from 'node:path';
import { loadDetector } from '../../files/load-detector.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { profiles } from '../../language/profiles/index.js';
import { wrapText } from '../../report/wrap-text.js';
import type { ScenarioOutline } from '../../scenario/authoring/outline.js';
import { outlineOfConversation } from '../../scenario/authoring/outline-of-conversation.js';
import type { AuthoringPhrases } from '../../scenario/authoring/phrases.js';
import type { FileFault } from '../../visit/evidence/file-fault.js';
import type { Run } from '../command.js';
import { ProblemsError } from '../failures.js';
import { evidenceProblem } from '../visit/evidence/fetch-evidence.js';
import { readBytes } from '../visit/evidence/read-bytes.js';
import { readConversation } from '../visit/transcript/read-conversation.js';

/** A transcript that is longer than this is no single conversation (bytes). */
const longestTranscript = 2_000_000;

function unreadable(fault: FileFault, { messages }: Run, file: string): Problem {
  if (fault.kind !== 'too-large') return evidenceProblem('--from', fault, messages, { file });
  const megabytes = (fault.size / 1_000_000).toFixed(1);
  return makeProblem('FI103', `this file is too large: ${megabytes} MB of at most 2 MB`, { file });
}

/** What a transcript tells of a scenario. Throws a `ProblemsError` where it cannot be read or nobody speaks in it. */
export async function outlineFromTranscript(
  run: Run,
  file: string,
  phrases: AuthoringPhrases,
): Promise<Partial<ScenarioOutline>> {
  const { messages, language } = run;
  const read = await readBytes(path.resolve(run.cwd, file), longestTranscript);
  if ('fault' in read) throw new ProblemsError([unreadable(read.fault, run, file)]);
  const { conversation, warnings } = await readConversation(read.bytes, file, {}, messages);
  await run.showProblems(warnings);
  const { detector } = await loadDetector();
  const smallWords = new Set(profiles[language]?.functionWords ?? []);
  const heard = { conversation, observations: detector.observe(conversation), language, smallWords };
  const name = path.basename(file).replace(/\.[^.]+$/, '');
  const outline = outlineOfConversation(heard, name, phrases);
  if (outline === undefined)
    throw new ProblemsError([makeProblem('NW105', messages.newNothingInIt, { file })], 'findings');
  run.screen.note(wrapText(messages.newFromReal, run.screen.columns()).join('\n'));
  return outline;
}
