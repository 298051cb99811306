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
    emptyTurns: emptyTurns(timeline),
    withheld: (reason) =>
      new Set(timeline?.withheld.filter((each) => each.reason === reason).map((each) => each.turn)).size,
    met: (id) => byId.get(id)?.status === 'met',
    share: (id) => byId.get(id)?.share ?? -1,
    score: (dimension) => scores.get(dimension) ?? -1,
  };
}

/** Share of a turn's text that has to be without substance for the turn to be empty. */
const leastEmpty = 0.5;

function emptyTurns(timeline: Timeline | undefined): number {
  if (!timeline) return 0;
  const lengths = new Map<number, number>();
  for (const { turn, from, to } of timeline.withheld) {
    lengths.set(turn, (lengths.get(turn) ?? 0) + to - from);
  }
  return [...lengths].filter(
    ([turn, length]) => length >= leastEmpty * (timeline.turns[turn]?.text.trim().length ?? 0),
  ).length;
}
