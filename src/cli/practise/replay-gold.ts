import { makeProblem } from '../../files/make-problem.js';
import { goldEvents } from '../../scenario/gold.js';
import type { ExitCode, Run } from '../command.js';
import type { PractiseOptions } from '../commands/practise.js';
import { UsageError } from '../failures.js';
import { createTalkView } from '../terminal/practise/talk-screen.js';
import { assessPractice } from './assess-practice.js';
import { showBrief } from './brief.js';
import type { Rehearsal } from './load-rehearsal.js';
import { startPractice } from './practice.js';
import { exitCodeOf, showResult } from './show-result.js';

/** Plays a gold conversation through the engine, to show how it is done; nothing is kept. */
export async function replayGold(
  run: Run,
  rehearsal: Rehearsal,
  name: string,
  { min }: PractiseOptions,
): Promise<ExitCode> {
  const { customer, examples = {} } = rehearsal.compiled.source;
  const gold = Object.hasOwn(examples, name) ? examples[name] : undefined;
  if (!gold) {
    const names = Object.keys(examples).join(', ');
    throw new UsageError(makeProblem('CL114', run.messages.noSuchGold(name, names)));
  }
  const { messages, style } = run;
  const screen = run.flags.json ? { ...run.screen, out: () => {} } : run.screen;
  const view = createTalkView({ screen, style, messages, customer: customer.name });
  const practice = startPractice({
    scenario: rehearsal.compiled,
    seed: gold.seed ?? 1,
    keep: () => Promise.resolve(),
  });
  showBrief({ ...run, screen }, rehearsal.compiled.source);
  view.effects(practice.session().moments[0]?.effects ?? [], practice);
  for (const event of goldEvents(gold)) {
    if (practice.session().state.ending !== undefined) break;
    if (event.kind === 'said') view.agentSays(event.text);
    if (event.kind === 'silent') view.agentIsSilent();
    view.effects(await practice.act(event), practice);
  }
  const result = assessPractice(rehearsal, practice.session());
  showResult(run, rehearsal, result, 'coaching');
  return exitCodeOf(result, min);
}
