import type { Happening } from '../timeline/happening.js';
import type { Timeline } from '../timeline/timeline.js';
import type { Finding } from './finding.js';
import { quote } from './quote.js';

/**
 * `never`: more than `atMost` of these break the guard. What is withheld for lack of substance still breaks
 * it: it was said.
 */
export function lookGuard(found: readonly Happening[], atMost: number, timeline: Timeline): Finding {
  const broken = found.length > atMost;
  return {
    status: 'assessed',
    share: broken ? 0 : 1,
    weight: 1,
    guard: true,
    evidence: broken ? quote(found, timeline) : [],
  };
}
