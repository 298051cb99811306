import { setImmediate } from 'node:timers/promises';
import { loadExamples } from '../../files/load-examples.js';
import { conversationsOf, type SimulatedRun, simulationMaterial } from '../../scenario/simulate/simulate.js';
import type { ExitCode, Run } from '../command.js';
import type { Rehearsal } from '../practise/load-rehearsal.js';
import { startProgress } from '../terminal/progress.js';
import { conversationPage } from '../terminal/simulate/conversation-page.js';
import { atOnce } from './at-once.js';
import type { Simulating } from './simulate-options.js';

/** One conversation of an agent, the same as in the report with this seed: with moods, and why they moved. */
export async function showConversation(
  run: Run,
  { compiled, detector, rubric }: Rehearsal,
  { seed }: Simulating,
  { agent, number }: NonNullable<Simulating['show']>,
): Promise<ExitCode> {
  const material = simulationMaterial(compiled, await loadExamples(compiled.source.language));
  const progress = startProgress(run.interactive, run.now);
  let shown: SimulatedRun | undefined;
  try {
    // What was learnt passes from one to the next: those before it are played as well.
    for (const each of conversationsOf(material, rubric.value, agent, number, { detector, seed })) {
      shown = each;
      if (each.number % atOnce !== 0) continue;
      progress.show(run.messages.simulateProgress(each.number, number));
      await setImmediate();
    }
  } finally {
    progress.stop();
  }
  if (shown === undefined) return 0;
  const { session } = shown.played;
  const { score, passed } = shown.assessment.total;
  if (run.flags.json) {
    const moments = session.moments.map(({ event, effects, state: { mood } }) => ({ event, effects, mood }));
    const { ending } = session.state;
    run.screen.json({ agent, number, seed: session.seed, ending, score, passed, moments });
    return 0;
  }
  const { style, messages } = run;
  const view = { style, messages, columns: run.screen.columns() };
  run.screen.out(conversationPage(compiled.source, shown, view));
  return 0;
}
