/** Where a visit stands. */
export type VisitState =
  | 'draft'
  | 'submitted'
  | 'queried'
  | 'amended'
  | 'approved'
  | 'disputed'
  | 'upheld'
  | 'changed'
  | 'locked';

/** What moves a visit on. Answering, explaining and attaching stay within a draft. */
export type Move = 'submit' | 'query' | 'amend' | 'approve' | 'dispute' | 'uphold' | 'change' | 'lock';

/**
 * The life of a visit: `draft → submitted → queried ⇄ amended → approved → locked`; an approved visit may be disputed,
 * and the outcome stands beside the dispute. What is not here is forbidden.
 */
const moves: Readonly<Record<VisitState, Readonly<Partial<Record<Move, VisitState>>>>> = {
  draft: { submit: 'submitted' },
  submitted: { query: 'queried', amend: 'amended', approve: 'approved' },
  queried: { amend: 'amended' },
  amended: { query: 'queried', amend: 'amended', approve: 'approved' },
  approved: { dispute: 'disputed', lock: 'locked' },
  disputed: { uphold: 'upheld', change: 'changed' },
  upheld: { lock: 'locked' },
  changed: { lock: 'locked' },
  locked: {},
};

export const visitStates = Object.keys(moves) as readonly VisitState[];

/** The state that a move leads to, or undefined where it is forbidden. */
export function stateAfter(state: VisitState, move: Move): VisitState | undefined {
  return moves[state][move];
}

/** The moves that a state allows, in the order in which they are offered. */
export function movesFrom(state: VisitState): readonly Move[] {
  return Object.keys(moves[state]) as Move[];
}
