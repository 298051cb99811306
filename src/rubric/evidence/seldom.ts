import { allOf } from '../timeline/order.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Finding, notAssessed } from './finding.js';
import { quote } from './quote.js';

/**
 * `seldom`: earns the share of the customer's turns that show none of these, 1 − the mean over those turns of how sure
 * the surest of them is. The turns that show them are the evidence of what was lost. Without a turn of the customer
 * nothing is assessed.
 */
export function lookSeldom(ids: readonly string[], timeline: Timeline): Finding {
  const { customerTurns } = timeline;
  if (customerTurns.length === 0) return notAssessed;
  const shown = allOf(ids, timeline).filter(({ turn }) => customerTurns.includes(turn));
  const surest = new Map<number, (typeof shown)[number]>();
  for (const happening of shown) {
    const known = surest.get(happening.turn);
    if (!known || sureness(happening) > sureness(known)) surest.set(happening.turn, happening);
  }
  const worst = [...surest.values()];
  // A calm reply to words without substance is no sign of ease: nobody gains by drawing the talk out.
  const empty = new Set(timeline.withheld.map(({ turn }) => turn));
  const counted = customerTurns.filter((turn) => surest.has(turn) || !empty.has(turn - 1));
  if (counted.length === 0) return notAssessed;
  const lost = worst.reduce((sum, happening) => sum + sureness(happening), 0) / counted.length;
  return {
    status: 'assessed',
    share: 1 - lost,
    weight: 1,
    guard: false,
    evidence: quote(worst, timeline),
  };
}

const sureness = ({ observation }: { readonly observation?: { readonly confidence: number } }): number =>
  observation?.confidence ?? 1;
