import type { Scorecard } from '../../report/scorecard/scorecard.js';
import { scorecardJson } from '../../report/scorecard-json.js';
import type { SessionMode } from '../../store/sessions.js';
import type { Rehearsal } from './load-rehearsal.js';
import type { PracticeResult } from './result.js';

/**
 * A practised conversation for machines: the scorecard's keys first (see `scorecardJson`), then
 * `scenario` {id, version, hash} · `mode` · `seed` · `ending` {id, title, outcome} or null · `survey`
 * {satisfaction 1–5, comment} or null · `mood` 0–10 each at the end · `turning_points` · `turns` ·
 * `actions`. The same replies give the same bytes.
 */
export function practiceJson(
  { scenario }: Rehearsal,
  result: PracticeResult,
  mode: SessionMode,
  card: Scorecard,
): unknown {
  const { conversation, assessment, observations, session } = result;
  const { id, version } = scenario.value;
  return {
    ...scorecardJson({ conversation, assessment, observations, card }),
    scenario: { id, version, hash: scenario.hash },
    mode,
    seed: session.seed,
    ending: result.ending,
    survey: result.survey,
    mood: session.state.mood,
    turning_points: result.turningPoints.map(({ turn, changes, weight, quote, why }) => ({
      turn,
      changes,
      weight,
      quote,
      why,
    })),
    turns: conversation.turns.map(({ speaker, text }) => ({ speaker, text })),
    actions: conversation.actions ?? [],
  };
}
