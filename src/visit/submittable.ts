import type { Rubric } from '../files/generated/rubric.js';
import type { VisitContext } from './findings/context.js';
import type { Finding } from './findings/finding.js';
import { contradictionsOf } from './findings/findings.js';
import { type Gap, gapsOf } from './journey.js';
import type { Visit } from './visit.js';

/** What keeps a draft from being submitted; both empty: nothing. */
export interface Obstacles {
  readonly gaps: readonly Gap[];
  /** Contradictions that were neither mended nor explained. */
  readonly contradictions: readonly Finding[];
}

export function obstaclesOf(rubric: Rubric, visit: Visit, context: VisitContext): Obstacles {
  const contradictions = contradictionsOf(rubric, visit, context);
  return {
    gaps: gapsOf(rubric, visit),
    contradictions: contradictions.filter(({ explained }) => (explained ?? '').trim() === ''),
  };
}
