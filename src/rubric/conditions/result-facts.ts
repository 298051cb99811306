import type { CriterionResult } from '../assessment.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Facts, type ResultFacts, turnsWith } from './facts.js';

/** Facts for caps: the conversation's, and what the criteria and dimensions came to. */
export function resultFactsOf(
  facts: Facts,
  timeline: Timeline | undefined,
  criteria: readonly CriterionResult[],
  scores: ReadonlyMap<string, number | null>,
): ResultFacts {
  const byId = new Map(criteria.map((result) => [result.id, result]));
  const places = (ids: readonly string[]) => [...turnsWith(timeline, ids)];
  const among = (id: string, turns: readonly number[], n: number) => {
    const lastTurns = new Set(n > 0 ? turns.slice(-n) : []);
    return places([id]).filter((turn) => lastTurns.has(turn)).length;
  };
  return {
    ...facts,
    credited: (ids) => turnsWith(timeline, ids, true).size,
    first: (ids) => (places(ids).length > 0 ? Math.min(...places(ids)) : -1),
    last: (ids) => Math.max(-1, ...places(ids)),
    saidInLast: (id, n) => among(id, timeline?.agentTurns ?? [], n),
    cueInLast: (id, n) => among(id, timeline?.customerTurns ?? [], n),
    emptyTurns: new Set(timeline?.withheld.map((each) => each.turn)).size,
    withheld: (reason) =>
      new Set(timeline?.withheld.filter((each) => each.reason === reason).map((each) => each.turn)).size,
    met: (id) => byId.get(id)?.status === 'met',
    share: (id) => byId.get(id)?.share ?? -1,
    score: (dimension) => scores.get(dimension) ?? -1,
  };
}
