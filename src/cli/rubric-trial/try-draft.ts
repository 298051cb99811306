import path from 'node:path';
import { didYouMean } from '../../files/did-you-mean.js';
import { findInLibrary } from '../../files/find-in-library.js';
import { loadDetector } from '../../files/load-detector.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { tryRubric } from '../../rubric/trial/try-rubric.js';
import { playGold } from '../../scenario/gold.js';
import { conversationOf } from '../../scenario/session.js';
import type { ExitCode, Run } from '../command.js';
import { ProblemsError, UsageError } from '../failures.js';
import { loadRehearsal } from '../practise/load-rehearsal.js';
import { libraryPlace } from '../run-places.js';
import { readInputs } from '../score/inputs.js';
import { readScoreOptions } from '../score/score-options.js';
import { type Heard, hear, heardIn } from './hear.js';
import { readDraft } from './read-draft.js';
import { showTrial } from './show-trial.js';

export interface TrialOptions {
  readonly scenario?: string;
  readonly replay: string;
  readonly criterion?: string;
  readonly map?: readonly string[];
  readonly format?: string;
  readonly language?: string;
  /** Whether it is tried again after every save, until the person leaves. */
  readonly watch?: boolean;
}

/** A gold conversation of a scenario, as the practice of a trainee would be scored. */
async function replayed(run: Run, id: string, name: string): Promise<Heard> {
  const { compiled, detector } = await loadRehearsal(run, id);
  const { examples = {}, customer, desk } = compiled.source;
  const gold = Object.hasOwn(examples, name) ? examples[name] : undefined;
  if (gold === undefined) {
    const names = Object.keys(examples).join(', ');
    throw new UsageError(makeProblem('CL114', run.messages.noSuchGold(name, names)));
  }
  const conversation = conversationOf(compiled, playGold(compiled, gold), `${id}/${name}`);
  const heard = heardIn(conversation, detector, [customer.name, ...customer.address_as]);
  return { ...heard, limits: desk.limits ?? {} };
}

async function* conversations(
  run: Run,
  files: readonly string[],
  options: TrialOptions,
  usual: string,
): AsyncGenerator<Heard | Problem> {
  if (options.scenario !== undefined) yield await replayed(run, options.scenario, options.replay);
  if (files.length === 0) return;
  const { map, format, language } = options;
  const settings = readScoreOptions(
    { rubric: '', ...(map && { map }), ...(format && { format }), ...(language && { language }) },
    run.messages,
  );
  const loaded = await loadDetector();
  for await (const items of readInputs(run, files, settings)) {
    for (const item of items) {
      yield item.kind === 'conversation' ? hear(item.conversation, loaded, usual) : item.problem;
    }
  }
}

/**
 * `shoptalk rubric try`: tried once, or, with `--watch`, again whenever the draft or a transcript is saved.
 */
export async function tryRubricDraft(
  run: Run,
  draft: string,
  files: readonly string[],
  options: TrialOptions,
): Promise<ExitCode> {
  if (options.watch !== true) return tryDraft(run, draft, files, options);
  const { messages } = run;
  if (run.flags.json) throw new UsageError(makeProblem('CL103', messages.watchNeedsText));
  if (files.includes('-')) throw new UsageError(makeProblem('CL103', messages.trialWatchNeedsFiles));
  const found = await findInLibrary('rubrics', draft, libraryPlace(run));
  if (!found.ok) throw new ProblemsError(found.problems);
  const watched = [found.file.path, ...files.map((file) => path.resolve(run.cwd, file))];
  const { watchDraft } = await import('./watch-draft.js');
  return watchDraft(run, watched, () => tryDraft(run, draft, files, options));
}

/**
 * A rubric that is being written, on one or more conversations. 0 tried · 1 the draft or a
 * conversation is broken · 2 there is nothing to try it on.
 */
async function tryDraft(
  run: Run,
  draft: string,
  files: readonly string[],
  options: TrialOptions,
): Promise<ExitCode> {
  const { messages } = run;
  if (files.length === 0 && options.scenario === undefined)
    throw new UsageError(makeProblem('CL103', messages.trialNeedsConversation));
  const { value: rubric, hash, doubts } = await readDraft(run, draft);
  const { criterion } = options;
  const ids = rubric.criteria.map(({ id }) => id);
  if (criterion !== undefined && !ids.includes(criterion)) {
    const near = didYouMean(criterion, ids);
    const hint = near === undefined ? ids.join(', ') : messages.perhapsMeant(near);
    throw new UsageError(makeProblem('CL105', messages.noSuchCriterion(criterion), { hint }));
  }
  const problems: Problem[] = [];
  let tried = 0;
  for await (const heard of conversations(run, files, options, rubric.language)) {
    if ('code' in heard) {
      problems.push(heard);
      continue;
    }
    tried += 1;
    showTrial(
      run,
      rubric,
      heard.conversation.id,
      tryRubric(rubric, { ...heard, rubricHash: hash }),
      criterion,
    );
    await run.screen.ready();
  }
  // What is doubtful about the draft comes last: the result is what was asked for.
  await run.showProblems([...problems, ...doubts]);
  if (tried === 0) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
