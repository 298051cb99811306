import type { Rubric } from '../../files/generated/rubric.js';
import { apply, replay, type Visit } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';

/** A visit being recorded: every event is saved before it counts. */
export interface Recording {
  readonly id: string;
  readonly rubric: Rubric;
  readonly visit: () => Visit;
  record(event: VisitEvent): Promise<void>;
}

export interface RecordingStart {
  readonly id: string;
  readonly rubric: Rubric;
  readonly events: readonly VisitEvent[];
  /** Saves an event and the visit after it; `place` counts from 1. It resolves only when both are safe. */
  readonly keep: (place: number, event: VisitEvent, after: Visit) => Promise<void>;
}

export function startRecording({ id, rubric, events, keep }: RecordingStart): Recording {
  let visit = replay(events);
  let logged = events.length;
  return {
    id,
    rubric,
    visit: () => visit,
    async record(event) {
      const after = apply(visit, event);
      await keep(logged + 1, event, after);
      logged += 1;
      visit = after;
    },
  };
}
