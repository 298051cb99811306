import type { Rubric } from '../../files/generated/rubric.js';
import { questionsOf } from '../../visit/journey.js';

/** What an evaluator reads before a visit. */
export interface Briefing {
  /** The part to play. */
  readonly scenario: string;
  readonly watch: readonly string[];
  /** Moments to note the time of. */
  readonly times: readonly string[];
  /** Moments between which time is measured, by the questions about lengths of time. */
  readonly spans: readonly { readonly question: string; readonly start: string; readonly stop: string }[];
}

/** The briefing of a checklist, with the times that its questions ask for; undefined where it has neither. */
export function briefingOf(rubric: Rubric): Briefing | undefined {
  const { briefing } = rubric;
  const {
    scenario,
    watch = [],
    times = [],
  } = typeof briefing === 'string' || briefing === undefined ? { scenario: briefing ?? '' } : briefing;
  const spans = questionsOf(rubric).flatMap((question) => {
    if (question.kind !== 'seen' || question.ask.type !== 'duration') return [];
    const { start, stop } = question.ask;
    return start === undefined || stop === undefined ? [] : [{ question: question.id, start, stop }];
  });
  return scenario === '' && spans.length === 0 ? undefined : { scenario, watch, times, spans };
}
