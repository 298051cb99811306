import { usualSeed } from '../begin.js';
import type { CompiledScenario } from '../compiled.js';
import { advance, conversationOf, openSession } from '../session.js';
import type { Params } from '../source.js';
import type { AgentEvent } from '../state.js';
import type { Played, Score } from './verdict.js';

/** A step of a gold conversation or a case. */
export interface Step {
  readonly say?: string;
  readonly do?: string;
  readonly with?: Params;
  readonly silent?: boolean;
  readonly end?: boolean;
}

/** What the agent does in a step, in order: speaks or is silent, acts, leaves. */
export function eventsOfStep(step: Step): readonly AgentEvent[] {
  const events: AgentEvent[] = [];
  if (step.say !== undefined)
    events.push(step.say.trim() === '' ? { kind: 'silent' } : { kind: 'said', text: step.say });
  if (step.silent === true) events.push({ kind: 'silent' });
  if (step.do !== undefined) events.push({ kind: 'did', action: step.do, params: step.with ?? {} });
  if (step.end === true) events.push({ kind: 'ended' });
  return events;
}

/** Plays steps until they or the conversation are at an end, and scores what was said. */
export function playSteps(
  compiled: CompiledScenario,
  steps: readonly Step[],
  score: Score,
  seed: number = usualSeed,
): Played {
  let session = openSession(compiled, seed);
  const moments = steps.map((step) => {
    if (session.state.ending !== undefined) return undefined;
    for (const event of eventsOfStep(step)) {
      if (session.state.ending === undefined) session = advance(compiled, session, event);
    }
    return session.moments.length - 1;
  });
  const conversation = conversationOf(compiled, session, compiled.source.id);
  return { session, conversation, moments, ...score(conversation) };
}
