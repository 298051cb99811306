import path from 'node:path';
import { makeProblem } from '../../../files/make-problem.js';
import type { Run } from '../../command.js';
import type { ScoreOptions, ScoreSettings } from '../score-options.js';
import type { Scorer } from '../scorer.js';
import { type BatchFile, openBatchFile } from './batch-file.js';
import { identifyInput, identifyProgram, refuseInputAsOutput } from './identify.js';
import { inputsIdentity, type RunIdentity } from './run-identity.js';

/** The file of `--out`, with what this run depends on; undefined where scores go to standard output. */
export async function openOutput(
  run: Run,
  files: readonly string[],
  options: ScoreOptions,
  settings: ScoreSettings,
  scorer: Pick<Scorer, 'rubric' | 'hash'>,
): Promise<BatchFile | undefined> {
  if (options.out === undefined) return undefined;
  const { messages, cwd } = run;
  const output = { path: path.resolve(cwd, options.out), name: options.out };
  const named = files.filter((file) => file !== '-');
  refuseInputAsOutput(output, named, cwd, messages);
  const again = named.length === files.length;
  if (!again) {
    const problem = makeProblem('BT109', messages.scoreStdinNotResumed, { severity: 'warning' });
    await run.showProblems([problem]);
  }
  const identity: RunIdentity = {
    program: identifyProgram(),
    rubric: `${scorer.rubric.id} ${scorer.hash}`,
    options: optionsOf(run, options, settings, scorer),
    inputs: inputsIdentity(named.map((file) => identifyInput(file, cwd))),
  };
  return openBatchFile({
    ...output,
    run: again ? identity : undefined,
    restart: options.restart === true,
    messages,
    now: run.now,
  });
}

/** What changes a score or a line; how it is printed and how fast does not. */
function optionsOf(
  run: Run,
  options: ScoreOptions,
  settings: ScoreSettings,
  scorer: Pick<Scorer, 'rubric'>,
): Readonly<Record<string, string>> {
  return {
    '--min': String(settings.min ?? scorer.rubric.pass),
    '--map': JSON.stringify(options.map ?? []),
    '--format': settings.format ?? '',
    '--language': settings.language ?? '',
    '--model': options.model ?? '',
    '--trust-labels': String(options.trustLabels === true),
    '--lang': run.language,
  };
}
