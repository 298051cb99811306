import { type SkillShare, skillShares } from './skills.js';

/** A practice session that was scored, as the history keeps it. */
export interface PractisedSession {
  readonly scenario: string;
  readonly mode: 'coaching' | 'certify';
  /** ISO 8601. */
  readonly at: string;
  /** Total in percent; null when nothing could be assessed. */
  readonly score: number | null;
  readonly passed: boolean | null;
  /** Score in percent per dimension. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  /** Share earned, 0–1, for each behaviour that the rubric asked for in this session. */
  readonly behaviours: Readonly<Record<string, number>>;
}

/** A scenario that could be practised next. */
export interface Rehearsal {
  readonly scenario: string;
  readonly title: string;
  readonly difficulty: number;
  /** Behaviours that its rubric rewards. */
  readonly behaviours: readonly string[];
}

export interface DimensionTrend {
  readonly dimension: string;
  /** Scores in percent, oldest first, without sessions in which it was not assessed. */
  readonly scores: readonly number[];
  /** Mean of the latest half minus mean of the earlier half, in points; null below two scores. */
  readonly change: number | null;
}

/** What to practise next, and the facts that speak for it. */
export interface Advice {
  readonly scenario: string;
  readonly title: string;
  readonly reason:
    | { readonly kind: 'first' }
    | { readonly kind: 'trains-weak'; readonly behaviours: readonly SkillShare[]; readonly tried: boolean }
    | { readonly kind: 'not-passed'; readonly score: number }
    | { readonly kind: 'new' }
    | { readonly kind: 'longest-ago'; readonly at: string };
}

export interface Progress {
  readonly sessions: readonly PractisedSession[];
  readonly trends: readonly DimensionTrend[];
  /** Best first. */
  readonly strongest: readonly SkillShare[];
  /** Weakest first. */
  readonly weakest: readonly SkillShare[];
  readonly next: Advice | null;
}

/** How many behaviours are named as strongest and as weakest. */
const NAMED = 3;
/** A behaviour shown in fewer than this share of the occasions is worth practising. */
const WEAK_BELOW = 0.7;
const STRONG_FROM = 0.7;

/** A trainee's history in figures. Sessions come oldest first; the same history gives the same advice. */
export function progressOf(
  sessions: readonly PractisedSession[],
  rehearsals: readonly Rehearsal[],
): Progress {
  const shares = skillShares(sessions.map((session) => session.behaviours));
  const weakest = shares.filter((skill) => skill.share < WEAK_BELOW).slice(0, NAMED);
  const strongest = shares
    .filter((skill) => skill.share >= STRONG_FROM)
    .reverse()
    .slice(0, NAMED);
  return {
    sessions,
    trends: trendsOf(sessions),
    strongest,
    weakest,
    next: adviceFor(sessions, rehearsals, weakest),
  };
}

function trendsOf(sessions: readonly PractisedSession[]): readonly DimensionTrend[] {
  const dimensions = [...new Set(sessions.flatMap((session) => Object.keys(session.dimensions)))];
  return dimensions.map((dimension) => {
    const scores = sessions
      .map((session) => session.dimensions[dimension] ?? null)
      .filter((score) => score !== null);
    return { dimension, scores, change: changeOf(scores) };
  });
}

function changeOf(scores: readonly number[]): number | null {
  if (scores.length < 2) return null;
  const half = Math.floor(scores.length / 2);
  return mean(scores.slice(-half)) - mean(scores.slice(0, half));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function adviceFor(
  sessions: readonly PractisedSession[],
  rehearsals: readonly Rehearsal[],
  weakest: readonly SkillShare[],
): Advice | null {
  const easiest = [...rehearsals].sort(
    (one, other) => one.difficulty - other.difficulty || (one.scenario < other.scenario ? -1 : 1),
  );
  const [first] = easiest;
  if (!first) return null;
  const advise = (rehearsal: Rehearsal, reason: Advice['reason']): Advice => ({
    scenario: rehearsal.scenario,
    title: rehearsal.title,
    reason,
  });
  if (sessions.length === 0) return advise(first, { kind: 'first' });

  const latest = new Map(sessions.map((session) => [session.scenario, session]));
  const trains = (rehearsal: Rehearsal): readonly SkillShare[] =>
    weakest.filter((skill) => rehearsal.behaviours.includes(skill.behaviour));
  const untriedFirst = (rehearsal: Rehearsal): number => (latest.has(rehearsal.scenario) ? 1 : 0);
  const [trainer] = [...easiest].sort(
    (one, other) => trains(other).length - trains(one).length || untriedFirst(one) - untriedFirst(other),
  );
  if (trainer && trains(trainer).length > 0) {
    const tried = latest.has(trainer.scenario);
    return advise(trainer, { kind: 'trains-weak', behaviours: trains(trainer), tried });
  }
  const failed = easiest.find((rehearsal) => latest.get(rehearsal.scenario)?.passed === false);
  if (failed) return advise(failed, { kind: 'not-passed', score: latest.get(failed.scenario)?.score ?? 0 });
  const untried = easiest.find((rehearsal) => !latest.has(rehearsal.scenario));
  if (untried) return advise(untried, { kind: 'new' });
  const at = (rehearsal: Rehearsal): string => latest.get(rehearsal.scenario)?.at ?? '';
  const [oldest] = [...easiest].sort((one, other) =>
    at(one) < at(other) ? -1 : at(one) > at(other) ? 1 : 0,
  );
  return oldest ? advise(oldest, { kind: 'longest-ago', at: at(oldest) }) : null;
}
