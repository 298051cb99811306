import { type LineKind, mayStay } from '../source-line.js';
import type { Voice } from './unit.js';

/** The first that fits says who speaks. */
const voices: readonly (readonly [RegExp, Voice])[] = [
  [/^examples\.[^.]+\.steps\./, 'agent'],
  [/^criteria\.[^.]+\.examples\.|^rehearsal\..*\.staff$/, 'agent'],
  [/^(opening|facts|topics|responds)\.|^endings\.[^.]+\.(say|survey)\./, 'customer'],
  [/^customer\.(words|address_as)\./, 'customer'],
  [/^(brief|briefing)(\.|$)|^hints\./, 'brief'],
  [/^desk\./, 'desk'],
  [/\.advice$/, 'advice'],
  [/(^|\.)title$/, 'title'],
];

/** Who speaks the line of an id of a scenario or rubric. */
export function voiceOf(id: string, kind: LineKind | 'patterns'): Voice {
  if (kind === 'patterns') return 'patterns';
  if (mayStay(kind)) return 'value';
  return voices.find(([pattern]) => pattern.test(id))?.[1] ?? 'trainer';
}
