import type { Scoring } from '../agreement/take-sample.js';
import { type Findings, likeness, type SeenTurn } from './findings.js';

/** How far around a turn one looks, in turns. */
const reach = 2;

/** What was found in one turn and around it; `at` is its index in the conversation. */
export function turnFindings(
  { observations, assessment }: Pick<Scoring, 'observations' | 'assessment'>,
  seen: readonly SeenTurn[],
  at: number,
): Findings {
  const own = seen[at];
  const findings = new Map<string, number>();
  if (!own) return findings;
  for (const distance of [-1, 0, 1]) {
    const near = seen[at + distance];
    if (!near) continue;
    findings.set(`${distance} words`, Math.log1p(near.words));
    findings.set(`${distance} asks`, near.turn.text.includes('?') ? 1 : 0);
    findings.set(`${distance} exclaims`, near.turn.text.includes('!') ? 1 : 0);
    findings.set(`${distance} numbers`, /\p{N}/u.test(near.turn.text) ? 1 : 0);
  }
  for (const { turn, behaviour, confidence } of observations) {
    const distance = turn - at;
    if (Math.abs(distance) <= reach) findings.set(`${distance} said ${behaviour}`, confidence);
  }
  const earlier = seen.slice(Math.max(0, at - 20), at);
  const alike = (speaker: string): number =>
    Math.max(
      0,
      ...earlier
        .filter(({ turn }) => turn.speaker === speaker)
        .map(({ different }) => likeness(own.different, different)),
    );
  findings.set('alike-own', alike(own.turn.speaker));
  findings.set('alike-other', alike(own.turn.speaker === 'agent' ? 'customer' : 'agent'));
  findings.set('turn', Math.log1p(at));
  findings.set('turns-left', Math.log1p(seen.length - 1 - at));
  findings.set('first', at === 0 ? 1 : 0);
  findings.set('near-the-end', at >= seen.length - 2 ? 1 : 0);
  for (const [id, { score }] of Object.entries(assessment.dimensions))
    findings.set(`score ${id}`, (score ?? 0) / 100);
  return findings;
}
