import type { Assessment } from '../../rubric/assessment.js';
import type { CompiledScenario } from '../compiled.js';
import type { Session } from '../session.js';
import type { Played } from './play.js';
import type { AgentId } from './player.js';
import { repeatedPart, turnsWithoutProgress } from './standstill.js';
import { type StuckMood, stuckMoods } from './stuck-moods.js';

/** What one conversation came to. */
export interface RunResult {
  readonly agent: AgentId;
  /** In percent; null where nothing could be assessed. */
  readonly total: number | null;
  readonly passed: boolean;
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly ending: string;
  /** Agent turns. */
  readonly turns: number;
  /** Only the limit of turns ended it. */
  readonly ranOut: boolean;
  readonly stuck: readonly StuckMood[];
  /** The part that the customer came back to most, where that was too often. */
  readonly repeats: string | undefined;
  /** Rules that fitted while too many others spoke, and never had their turn afterwards. */
  readonly crowdedOut: readonly string[];
  /** The longest row of agent turns after which nothing was new. */
  readonly standstill: number;
}

export function resultOf(
  compiled: CompiledScenario,
  agent: AgentId,
  played: Played,
  assessment: Assessment,
): RunResult {
  const { session } = played;
  const { state, moments } = session;
  const dimensions = Object.entries(assessment.dimensions).map(([id, { score }]) => [id, score] as const);
  const ended = moments.at(-1)?.event?.kind;
  return {
    agent,
    total: assessment.total.score,
    passed: assessment.total.passed === true,
    dimensions: Object.fromEntries(dimensions),
    ending: state.ending ?? '',
    turns: state.turns,
    ranOut: ended !== 'ended' && state.turns >= compiled.turnLimit && endsOpenly(compiled, state.ending),
    stuck: stuckMoods(session),
    repeats: repeatedPart(state),
    crowdedOut: crowdedOut(session),
    standstill: turnsWithoutProgress(session),
  };
}

function crowdedOut({ moments, state }: Session): readonly string[] {
  const leftOut = moments.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'left-out' ? [effect.rule] : [])),
  );
  return [...new Set(leftOut)].filter((rule) => !state.fired.includes(rule));
}

/** The ending without a condition is the one for conversations that come to nothing. */
function endsOpenly(compiled: CompiledScenario, ending: string | undefined): boolean {
  return compiled.endings.some(({ source, when }) => source.id === ending && when === undefined);
}
