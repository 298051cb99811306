import type { Assessment } from '../../rubric/assessment.js';
import type { Scenario } from '../source.js';
import { distributionOf } from './distribution.js';
import { type Part, partKey, partKinds } from './parts.js';
import type { AgentId } from './player.js';
import type { AgentReport, Coverage, CriterionCount, CrowdedRule } from './simulation.js';
import type { RunResult } from './tally.js';

/** From this many turns on without anything new a conversation stands still. */
export const standstillFrom = 6;

const known = (values: readonly (number | null | undefined)[]): readonly number[] =>
  values.filter((value): value is number => typeof value === 'number');

function countsOf(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function agentReport(agent: AgentId, source: Scenario, results: readonly RunResult[]): AgentReport {
  const dimensions = [...new Set(results.flatMap((result) => Object.keys(result.dimensions)))];
  const endings = source.endings.map(({ id, outcome }) => {
    return { id, outcome, count: results.filter(({ ending }) => ending === id).length };
  });
  return {
    agent,
    runs: results.length,
    total: distributionOf(known(results.map(({ total }) => total))) ?? null,
    dimensions: Object.fromEntries(
      dimensions.map((id) => [
        id,
        distributionOf(known(results.map((result) => result.dimensions[id]))) ?? null,
      ]),
    ),
    passed: results.filter(({ passed }) => passed).length,
    endings: endings.filter(({ count }) => count > 0),
    turns: distributionOf(results.map(({ turns }) => turns)) ?? null,
    ranOut: results.filter(({ ranOut }) => ranOut).length,
    repeats: countsOf(results.flatMap(({ repeats }) => (repeats === undefined ? [] : [repeats]))),
    standstills: results.filter(({ standstill }) => standstill >= standstillFrom).length,
    stuck: countsOf(results.flatMap(({ stuck }) => stuck.map(({ mood, bound }) => `${mood} ${bound}`))),
  };
}

/** @param counts in how many conversations each part was reached, by key */
export function coverageOf(parts: readonly Part[], counts: ReadonlyMap<string, number>): Coverage {
  const reached = parts.map(({ kind, id, pointer }) => {
    return { kind, id, pointer, reached: counts.get(partKey(kind, id)) ?? 0 };
  });
  const kinds = partKinds.map((kind) => {
    const all = reached.filter((part) => part.kind === kind);
    return { kind, reached: all.filter((part) => part.reached > 0).length, all: all.length };
  });
  const covered = reached.filter((part) => part.reached > 0).length;
  return { percent: Math.floor((covered / Math.max(1, reached.length)) * 1000) / 10, kinds, parts: reached };
}

/** Rules that others left no room for, in the order of the scenario. */
export function crowdedRules(
  source: Scenario,
  results: readonly RunResult[],
  coverage: Coverage,
): readonly CrowdedRule[] {
  return (source.responds ?? []).flatMap(({ id }) => {
    const leftOut = results.filter(({ crowdedOut }) => crowdedOut.includes(id)).length;
    const fired = coverage.parts.find((part) => part.kind === 'rule' && part.id === id)?.reached ?? 0;
    return leftOut === 0 ? [] : [{ rule: id, leftOut, fired }];
  });
}

interface Counting {
  readonly id: string;
  readonly title: string;
  met: number;
  partly: number;
  missed: number;
  notApplicable: number;
  notAssessed: number;
}

const columns = {
  met: 'met',
  partly: 'partly',
  missed: 'missed',
  'not-applicable': 'notApplicable',
  'not-assessed': 'notAssessed',
} as const;

/** Counts how criteria came out, assessment by assessment. */
export function criterionCounter(): {
  readonly add: (assessment: Assessment) => void;
  readonly counts: () => readonly CriterionCount[];
} {
  const counting = new Map<string, Counting>();
  return {
    add({ criteria }) {
      for (const { id, title, status } of criteria) {
        const before = counting.get(id);
        const count = before ?? { id, title, met: 0, partly: 0, missed: 0, notApplicable: 0, notAssessed: 0 };
        count[columns[status]] += 1;
        if (before === undefined) counting.set(id, count);
      }
    },
    counts: () => [...counting.values()],
  };
}
