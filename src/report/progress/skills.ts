/** How well a behaviour was shown where the rubric asked for it. */
export interface SkillShare {
  readonly behaviour: string;
  /** Mean share earned, 0–1. */
  readonly share: number;
  /** Sessions in which it was asked for. */
  readonly sessions: number;
}

/** Mean share of each behaviour over the sessions, weakest first; equal shares by name. */
export function skillShares(sessions: readonly Readonly<Record<string, number>>[]): readonly SkillShare[] {
  const sums = new Map<string, { sum: number; sessions: number }>();
  for (const behaviours of sessions) {
    for (const [behaviour, share] of Object.entries(behaviours)) {
      const so = sums.get(behaviour) ?? { sum: 0, sessions: 0 };
      sums.set(behaviour, { sum: so.sum + share, sessions: so.sessions + 1 });
    }
  }
  return [...sums]
    .map(([behaviour, { sum, sessions }]) => ({ behaviour, share: sum / sessions, sessions }))
    .sort((one, other) => one.share - other.share || (one.behaviour < other.behaviour ? -1 : 1));
}
