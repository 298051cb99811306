import type { Detector } from '../../behaviour/detector.js';
import type { Rubric } from '../../files/generated/rubric.js';
import { assess } from '../../rubric/assess.js';
import type { Assessment } from '../../rubric/assessment.js';
import type { CompiledScenario } from '../compiled.js';
import { conversationOf } from '../session.js';
import { agents } from './agents.js';
import { chanceOf, seedAt } from './chance.js';
import { findingsOf } from './findings.js';
import { type Material, materialOf, type SpokenExamples } from './material.js';
import { partKey, partsOf } from './parts.js';
import { type Played, play } from './play.js';
import { type AgentId, agentIds, type Learnt } from './player.js';
import { reachFinder } from './reached.js';
import { rememberingTools } from './remembering-tools.js';
import { separationOf } from './separation.js';
import type { Simulation } from './simulation.js';
import { agentReport, coverageOf, criterionCounter, crowdedRules } from './summarise.js';
import { type RunResult, resultOf } from './tally.js';

export interface SimulationOptions {
  readonly detector: Pick<Detector, 'survey'>;
  /** Of the behaviour catalogue, in the scenario's language. */
  readonly examples: SpokenExamples;
  /** Conversations in all, shared among the agents; each gets at least one. */
  readonly runs: number;
  readonly seed: number;
  /** All where it is left out. */
  readonly agents?: readonly AgentId[];
  /** Told which parts each conversation reached, by key (`partKey`). */
  readonly onReached?: (reached: ReadonlySet<string>) => void;
}

/** One simulated conversation with what it was worth. */
export interface SimulatedRun {
  readonly agent: AgentId;
  /** From 1, by agent. */
  readonly number: number;
  readonly played: Played;
  readonly assessment: Assessment;
}

/** Shares `runs` among the agents, the first ones getting one more where it does not come out even. */
export function sharesOf(runs: number, agentCount: number): readonly number[] {
  return Array.from({ length: agentCount }, (_, index) =>
    Math.max(1, Math.floor(runs / agentCount) + (index < runs % agentCount ? 1 : 0)),
  );
}

/** Plays one agent's conversations, one after the other. What was learnt under hints passes from each to the next. */
export function* conversationsOf(
  material: Material,
  rubric: Rubric,
  agent: AgentId,
  count: number,
  { detector, seed }: Pick<SimulationOptions, 'detector' | 'seed'>,
): Generator<SimulatedRun> {
  const { compiled } = material;
  const { customer, desk, id } = compiled.source;
  const names = [customer.name, ...customer.address_as];
  const learnt = new Map<number, Learnt>();
  const base = seedAt(seed, agentIds.indexOf(agent));
  for (let number = 1; number <= count; number += 1) {
    const own = seedAt(base, number);
    const player = agents[agent]({ material, chance: chanceOf(seedAt(own, 1)), learnt });
    const played = play(compiled, player, own);
    const conversation = conversationOf(compiled, played.session, id);
    const { observations, insubstantial } = detector.survey(conversation, { names });
    const limits = desk.limits ?? {};
    const assessment = assess(rubric, { conversation, observations, withheld: insubstantial, limits });
    yield { agent, number, played, assessment };
  }
}

/** What the agents have to say in a scenario, with tools that remember what they read. */
export function simulationMaterial(compiled: CompiledScenario, examples: SpokenExamples): Material {
  return materialOf({ ...compiled, tools: rememberingTools(compiled.tools) }, examples);
}

/**
 * Lets simulated agents play a scenario and says what came of it. Pure: the same scenario, rubric and options give
 * the same result. Yields how many conversations have been played.
 */
export function* simulating(
  given: CompiledScenario,
  rubric: Rubric,
  options: SimulationOptions,
): Generator<number, Simulation> {
  const material = simulationMaterial(given, options.examples);
  const { compiled } = material;
  const { source } = compiled;
  const chosen = agentIds.filter((id) => options.agents?.includes(id) ?? true);
  const shares = sharesOf(options.runs, chosen.length);
  const parts = partsOf(source);
  const reachedBy = reachFinder(compiled, parts);
  const reachedCounts = new Map<string, number>();
  const criteria = criterionCounter();
  const results = new Map<AgentId, RunResult[]>();
  let played = 0;
  for (const [index, agent] of chosen.entries()) {
    const own: RunResult[] = [];
    results.set(agent, own);
    for (const run of conversationsOf(material, rubric, agent, shares[index] ?? 1, options)) {
      const reached = reachedBy(run.played);
      for (const key of reached) reachedCounts.set(key, (reachedCounts.get(key) ?? 0) + 1);
      options.onReached?.(reached);
      criteria.add(run.assessment);
      own.push(resultOf(compiled, agent, run.played, run.assessment));
      played += 1;
      yield played;
    }
  }
  const totals = new Map(
    [...results].map(([agent, own]) => [agent, own.flatMap(({ total }) => (total === null ? [] : [total]))]),
  );
  const coverage = coverageOf(parts, reachedCounts);
  const found: Omit<Simulation, 'findings'> = {
    scenario: source.id,
    version: source.version,
    language: source.language,
    rubric: rubric.id,
    pass: rubric.pass,
    seed: options.seed,
    runs: played,
    agents: [...results].map(([agent, own]) => agentReport(agent, source, own)),
    coverage,
    criteria: criteria.counts(),
    crowded: crowdedRules(source, [...results.values()].flat(), coverage),
    separation: separationOf(totals, options.seed),
  };
  const unreachedOwners = new Set(
    parts
      .filter(({ kind, id }) => (reachedCounts.get(partKey(kind, id)) ?? 0) === 0)
      .map(({ kind, id }) => partKey(kind, id)),
  );
  return { ...found, findings: findingsOf(found, rubric, parts, unreachedOwners) };
}

/** The same at one go. */
export function simulate(given: CompiledScenario, rubric: Rubric, options: SimulationOptions): Simulation {
  const playing = simulating(given, rubric, options);
  for (;;) {
    const next = playing.next();
    if (next.done === true) return next.value;
  }
}
