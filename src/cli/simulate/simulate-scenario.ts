import { setImmediate } from 'node:timers/promises';
import { loadExamples } from '../../files/load-examples.js';
import { makeProblem } from '../../files/make-problem.js';
import { simulating } from '../../scenario/simulate/simulate.js';
import type { Simulation } from '../../scenario/simulate/simulation.js';
import type { ExitCode, Run } from '../command.js';
import type { SimulateOptions } from '../commands/register-simulate.js';
import { loadRehearsal, type Rehearsal } from '../practise/load-rehearsal.js';
import { optimiseFromNow, worthOptimisingFrom } from '../score/long-work.js';
import { startProgress } from '../terminal/progress.js';
import { simulationPage } from '../terminal/simulate/simulation-page.js';
import { atOnce } from './at-once.js';
import { placeFindings } from './place-findings.js';
import { showConversation } from './show-conversation.js';
import { readSimulateOptions, type Simulating } from './simulate-options.js';

/** Plays everything, telling on standard error how far it has come. */
export async function runSimulation(
  run: Run,
  { compiled, detector, rubric }: Rehearsal,
  { runs, seed, agents }: Pick<Simulating, 'runs' | 'seed' | 'agents'>,
  onReached?: (reached: ReadonlySet<string>) => void,
): Promise<Simulation> {
  if (runs >= worthOptimisingFrom) optimiseFromNow();
  const examples = await loadExamples(compiled.source.language);
  const progress = startProgress(run.interactive, run.now);
  try {
    const playing = simulating(compiled, rubric.value, {
      detector,
      examples,
      runs,
      seed,
      agents,
      ...(onReached === undefined ? {} : { onReached }),
    });
    for (;;) {
      const next = playing.next();
      if (next.done === true) return next.value;
      if (next.value % atOnce !== 0) continue;
      progress.show(run.messages.simulateProgress(next.value, runs));
      await setImmediate();
    }
  } finally {
    progress.stop();
  }
}

/** `shoptalk scenario simulate <id>`: what a scenario does with agents of many kinds. */
export async function simulateScenario(run: Run, id: string, options: SimulateOptions): Promise<ExitCode> {
  const wanted = readSimulateOptions(options, run.messages);
  const rehearsal = await loadRehearsal(run, id);
  if (wanted.show !== undefined) return showConversation(run, rehearsal, wanted, wanted.show);
  const { scenario } = rehearsal;
  const { file, placed = (problem) => problem } = scenario;
  const simulation = await runSimulation(run, rehearsal, wanted);
  const findings = await placeFindings(
    run.cwd,
    simulation.findings.map((finding) => ({ file, ...placed(finding) })),
  );
  if (run.flags.json) run.screen.json({ ...simulation, findings });
  else {
    const { style, messages } = run;
    const title = scenario.value.title;
    const view = { style, messages, columns: run.screen.columns() };
    run.screen.out(simulationPage(title, rehearsal.rubric.value, { ...simulation, findings }, view));
  }
  const { percent } = simulation.coverage;
  if (wanted.minCoverage === undefined || percent >= wanted.minCoverage) return 0;
  const { number, simulateBelowMinimum } = run.messages;
  const message = simulateBelowMinimum(number(percent), number(wanted.minCoverage));
  await run.showProblems([makeProblem('SM119', message, { file })]);
  return 1;
}
