import path from 'node:path';
import { makeProblem } from '../../files/make-problem.js';
import { writeAtomically } from '../../files/write-atomically.js';
import { graphOf } from '../../scenario/graph/graph.js';
import { mermaidOf } from '../../scenario/graph/mermaid.js';
import { svgOf } from '../../scenario/graph/svg.js';
import { type Traffic, trafficCounter } from '../../scenario/graph/traffic.js';
import { agentIds } from '../../scenario/simulate/player.js';
import type { ExitCode, Run } from '../command.js';
import type { ShowScenarioOptions } from '../commands/scenario.js';
import { ProblemsError, UsageError } from '../failures.js';
import { loadRehearsal } from '../practise/load-rehearsal.js';
import { runSimulation } from '../simulate/simulate-scenario.js';
import { layOut } from './lay-out.js';

const usualTraffic = 400;
const mostTraffic = 100_000;

function conversationsWanted(given: string | true, run: Run): number {
  if (given === true) return usualTraffic;
  const value = /^\d+$/.test(given) ? Number(given) : 0;
  if (value >= 1 && value <= mostTraffic) return value;
  throw new UsageError(
    makeProblem('CL105', run.messages.simulateBadNumber('--traffic', given, 1, mostTraffic)),
  );
}

/** `shoptalk scenario show <id> --graph`: topics, facts, rules, actions and endings, and what leads to what. */
export async function showGraph(run: Run, id: string, options: ShowScenarioOptions): Promise<ExitCode> {
  const format = options.graph === true || options.graph === undefined ? 'mermaid' : options.graph;
  if (format !== 'mermaid' && format !== 'svg') {
    throw new UsageError(makeProblem('CL105', run.messages.graphBadFormat(format)));
  }
  const rehearsal = await loadRehearsal(run, id);
  const { source } = rehearsal.compiled;
  const graph = graphOf(source);
  let traffic: Traffic | undefined;
  if (options.traffic !== undefined) {
    const counter = trafficCounter(graph);
    const runs = conversationsWanted(options.traffic, run);
    await runSimulation(run, rehearsal, { runs, seed: 1, agents: agentIds }, counter.add);
    traffic = counter.traffic();
  }
  const { messages } = run;
  const words = {
    title: source.title,
    description: messages.graphDescription(graph.nodes.length, graph.edges.length, traffic?.runs),
    apart: messages.graphApart,
    kinds: messages.graphKind,
  };
  if (run.flags.json) {
    const nodes = graph.nodes.map((node) => ({ ...node, reached: traffic?.nodes.get(node.key) ?? null }));
    run.screen.json({ scenario: source.id, runs: traffic?.runs ?? null, nodes, edges: graph.edges });
    return 0;
  }
  const text =
    format === 'svg'
      ? svgOf(layOut(graph, traffic !== undefined), words, traffic)
      : mermaidOf(graph, words.kinds, words.apart, traffic);
  if (options.out === undefined) {
    run.screen.write(text);
    return 0;
  }
  try {
    await writeAtomically(path.resolve(run.cwd, options.out), text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ProblemsError([makeProblem('FI113', messages.graphCannotWrite(why), { file: options.out })]);
  }
  run.screen.note(messages.graphWritten(options.out));
  return 0;
}
