import type { Rubric } from '../../files/generated/rubric.js';
import { type LoadedDetector, loadDetector } from '../../files/load-detector.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { assess } from '../../rubric/assess.js';
import { type ComparedScore, isScoredWith, recomputeWith } from '../../rubric/compare/recompute.js';
import type { Run } from '../command.js';
import { hear } from '../rubric-trial/hear.js';
import { fileProblem, readInput } from '../score/inputs.js';
import type { ScoreSettings } from '../score/score-options.js';
import { isScoresFile, readScores } from './scores-file.js';

/** One conversation by both rubrics. */
export interface Compared {
  readonly conversation: string;
  readonly before: ComparedScore;
  readonly after: ComparedScore;
  /** Worked out from a past score, without what was said. */
  readonly isRecomputed: boolean;
}

export interface Rubrics {
  readonly before: Rubric;
  readonly after: Rubric;
}

/** Lines that cannot be used are one problem a file and kind, with the first of them. */
async function* fromScores(
  run: Run,
  { before, after }: Rubrics,
  file: string,
): AsyncGenerator<Compared | Problem> {
  const [asItWas, asItWillBe] = [recomputeWith(before, before), recomputeWith(before, after)];
  const unusable = { lacking: { line: 0, count: 0 }, foreign: { line: 0, count: 0 } };
  const passOver = (kind: keyof typeof unusable, line: number): void => {
    const { line: first, count } = unusable[kind];
    unusable[kind] = { line: count === 0 ? line : first, count: count + 1 };
  };
  try {
    for await (const { line, score } of readScores(run.cwd, file)) {
      if (score === undefined) {
        passOver('lacking', line);
        continue;
      }
      const was = asItWas(score);
      if (isScoredWith(before, score, was))
        yield { conversation: score.conversation, before: was, after: asItWillBe(score), isRecomputed: true };
      else passOver('foreign', line);
    }
  } catch (error) {
    yield fileProblem(error, file);
  }
  const { messages } = run;
  const { lacking, foreign } = unusable;
  const hint = messages.diffScoresHint;
  if (lacking.count > 0)
    yield {
      ...makeProblem('CL105', messages.diffScoresLacking(lacking.count), { file, hint }),
      line: lacking.line,
    };
  if (foreign.count > 0) {
    const text = messages.diffScoresForeign(foreign.count, before.id, before.version);
    yield { ...makeProblem('CL105', text, { file, hint }), line: foreign.line };
  }
}

async function* fromTranscripts(
  run: Run,
  { before, after }: Rubrics,
  file: string,
  settings: ScoreSettings,
  detector: LoadedDetector,
): AsyncGenerator<Compared | Problem> {
  for await (const items of readInput(run, file, settings)) {
    for (const item of items) {
      const heard =
        item.kind === 'conversation' ? hear(item.conversation, detector, after.language) : item.problem;
      if ('code' in heard) yield heard;
      else
        yield {
          conversation: heard.conversation.id,
          before: assess(before, heard),
          after: assess(after, heard),
          isRecomputed: false,
        };
    }
  }
}

/** Everything in the files by both rubrics, in their order: transcripts are scored, past scores are worked out anew. */
export async function* compareFiles(
  run: Run,
  rubrics: Rubrics,
  files: readonly string[],
  settings: ScoreSettings,
): AsyncGenerator<Compared | Problem> {
  let detector: LoadedDetector | undefined;
  for (const file of files) {
    if (await isScoresFile(run.cwd, file)) yield* fromScores(run, rubrics, file);
    else {
      detector ??= await loadDetector();
      yield* fromTranscripts(run, rubrics, file, settings, detector);
    }
  }
}
