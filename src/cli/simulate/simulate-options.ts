import { makeProblem } from '../../files/make-problem.js';
import { type AgentId, agentIds } from '../../scenario/simulate/player.js';
import type { SimulateOptions } from '../commands/register-simulate.js';
import { UsageError } from '../failures.js';
import type { Messages } from '../messages/messages.js';

export interface Simulating {
  readonly runs: number;
  readonly seed: number;
  readonly agents: readonly AgentId[];
  /** 0–100. */
  readonly minCoverage: number | undefined;
  readonly show: { readonly agent: AgentId; readonly number: number } | undefined;
}

const usualRuns = 2000;
const mostRuns = 100_000;
const mostSeed = 2 ** 31 - 1;

function wholeNumber(
  option: string,
  given: string | undefined,
  [least, most]: readonly [number, number],
  messages: Messages,
): number | undefined {
  if (given === undefined) return undefined;
  const value = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(makeProblem('CL105', messages.simulateBadNumber(option, given, least, most)));
}

function agentNamed(name: string, messages: Messages): AgentId {
  const agent = agentIds.find((id) => id === name.trim());
  if (agent !== undefined) return agent;
  throw new UsageError(makeProblem('CL105', messages.simulateUnknownAgent(name, agentIds.join(', '))));
}

/** The options as checked. Throws `UsageError` for what cannot be followed. */
export function readSimulateOptions(options: SimulateOptions, messages: Messages): Simulating {
  const [shown, which] = options.show ?? [];
  return {
    runs: wholeNumber('--runs', options.runs, [1, mostRuns], messages) ?? usualRuns,
    seed: wholeNumber('--seed', options.seed, [0, mostSeed], messages) ?? 1,
    agents: options.agents?.split(',').map((name) => agentNamed(name, messages)) ?? agentIds,
    minCoverage: wholeNumber('--min-coverage', options.minCoverage, [0, 100], messages),
    show:
      shown === undefined
        ? undefined
        : {
            agent: agentNamed(shown, messages),
            number: wholeNumber('--show', which, [1, mostRuns], messages) ?? 1,
          },
  };
}
