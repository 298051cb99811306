import type { Conversation } from '../../conversation/conversation.js';
import type { Assessment, CriterionResult } from '../../rubric/assessment.js';
import type { Quoted } from './scorecard.js';

export interface Moments {
  readonly strongest?: Quoted;
  readonly weakest?: Quoted;
}

/**
 * The turn that earned most and the one that cost most. Points of a criterion are shared evenly among the turns that are its
 * evidence, and a turn that broke a guard is never the strongest; what a missed criterion cost stands where it belonged, if it had one place. The earlier turn wins a tie for the weakest, the later for the strongest.
 */
export function momentsOf(assessment: Assessment, conversation: Conversation): Moments {
  const gains = new Map<number, number>();
  const costs = new Map<number, number>();
  const broken = new Set<number>();
  for (const result of assessment.criteria) {
    const quoted = result.evidence.flatMap((each) => (each.kind === 'turn' ? [each.turn] : []));
    const turns = new Set(quoted.filter((turn) => conversation.turns[turn]?.speaker === 'agent'));
    if (result.earned > 0) share(gains, turns, result.earned);
    const lost = costOf(result);
    if (lost > 0) {
      const { belongs } = result;
      const place = belongs === undefined || belongs.why === 'anywhere' ? undefined : belongs.turn;
      const placed = place === undefined ? [] : agentTurnAt(place, conversation);
      share(costs, result.guard ? turns : new Set(placed), lost);
      if (result.guard) for (const turn of turns) broken.add(turn);
    }
  }
  for (const turn of broken) gains.delete(turn);
  const most = highest(gains, (a, b) => a >= b);
  // One turn is not both; the strongest has broken no guard, so nothing critical is lost from sight.
  if (most !== undefined) costs.delete(most);
  const strongest = quoted(most, conversation);
  const weakest = quoted(
    highest(costs, (a, b) => a > b),
    conversation,
  );
  return { ...(strongest && { strongest }), ...(weakest && { weakest }) };
}

/** What the agent said there or, where the customer spoke, in reply. */
function agentTurnAt(place: number, { turns }: Conversation): readonly number[] {
  const reply = turns.findIndex(({ speaker }, turn) => turn >= place && speaker === 'agent');
  return reply === -1 ? [] : [reply];
}

const criticalWeight = 1_000_000;

/** Points lost; a critical failure outweighs everything else, as it does in the result. */
function costOf(result: CriterionResult): number {
  if (result.status !== 'missed' && result.status !== 'partly') return 0;
  const lost = Math.max(0, result.possible - result.earned);
  return result.critical !== undefined && result.status === 'missed' ? lost * criticalWeight : lost;
}

function share(points: Map<number, number>, turns: ReadonlySet<number>, amount: number): void {
  for (const turn of turns) points.set(turn, (points.get(turn) ?? 0) + amount / turns.size);
}

function highest(
  points: ReadonlyMap<number, number>,
  beats: (a: number, b: number) => boolean,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [turn, amount] of [...points].sort(([a], [b]) => a - b)) {
    if (amount > 0 && (best === undefined || beats(amount, most))) {
      best = turn;
      most = amount;
    }
  }
  return best;
}

function quoted(turn: number | undefined, conversation: Conversation): Quoted | undefined {
  const said = turn === undefined ? undefined : conversation.turns[turn];
  return turn === undefined || said === undefined ? undefined : { turn: turn + 1, words: said.text };
}
