import { begin } from '../begin.js';
import type { CompiledScenario } from '../compiled.js';
import { type Gold, goldEvents } from '../gold.js';
import type { AgentEvent } from '../state.js';
import { step } from '../step.js';
import { hintIndex } from './hint-index.js';

/** One thing done in a gold conversation. */
export interface PathStep {
  readonly event: AgentEvent;
  /** Index of the hint that showed before it; -1 for none. */
  readonly hint: number;
}

/** A gold conversation as it really goes, with what the coach would have said on the way. */
export interface GoldPath {
  readonly name: string;
  readonly steps: readonly PathStep[];
  readonly outcome: 'good' | 'mixed' | 'bad' | undefined;
  /** Middle of the range that its total must fall in, in percent. */
  readonly worth: number;
}

function pathOf(compiled: CompiledScenario, name: string, gold: Gold): GoldPath {
  let [state] = begin(compiled, gold.seed);
  const steps: PathStep[] = [];
  for (const event of goldEvents(gold)) {
    if (state.ending !== undefined) break;
    steps.push({ event, hint: hintIndex(compiled, state) });
    [state] = step(compiled, state, event);
  }
  const [low = 0, high = 0] = gold.score.total ?? [];
  const { ending } = state;
  const outcome = compiled.source.endings.find(({ id }) => id === ending)?.outcome;
  return { name, steps, outcome, worth: (low + high) / 2 };
}

/** Every gold conversation of the scenario, the best first. */
export function goldPaths(compiled: CompiledScenario): readonly GoldPath[] {
  return Object.entries(compiled.source.examples ?? {})
    .map(([name, gold]) => pathOf(compiled, name, gold))
    .toSorted((a, b) => b.worth - a.worth);
}

/** What the agent says in gold conversations, turn by turn, once each. */
export function goldTurns(paths: readonly GoldPath[]): readonly string[] {
  const said = paths.flatMap(({ steps }) =>
    steps.flatMap(({ event }) => (event.kind === 'said' ? [event.text] : [])),
  );
  return [...new Set(said)];
}
