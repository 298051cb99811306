import type { Rubric } from '../../files/generated/rubric.js';
import type { VisitAssessment } from '../../store/visits.js';
import type { Heard } from '../../visit/transcript/heard.js';
import { apply, replay, type Visit } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';

/** A visit being recorded: every event is saved before it counts. */
export interface Recording {
  readonly id: string;
  readonly rubric: Rubric;
  readonly visit: () => Visit;
  /** @param assessed the score of the visit after the event, where the event makes a new one: both are kept or neither */
  record(event: VisitEvent, assessed?: (after: Visit) => VisitAssessment): Promise<void>;
  /** The conversation of the visit, where its transcript is at hand. */
  readonly heard: () => Heard | undefined;
  /** Records that a transcript was given, and counts it from now on. */
  hear(event: Extract<VisitEvent, { kind: 'heard' }>, heard: Heard): Promise<void>;
}

export interface RecordingStart {
  readonly id: string;
  readonly rubric: Rubric;
  readonly events: readonly VisitEvent[];
  readonly heard?: Heard | undefined;
  /** Saves an event and the visit after it; `place` counts from 1. It resolves only when both are safe. */
  readonly keep: (
    place: number,
    event: VisitEvent,
    after: Visit,
    assessed?: VisitAssessment,
  ) => Promise<void>;
}

export function startRecording({ id, rubric, events, keep, heard }: RecordingStart): Recording {
  let conversation = heard;
  let visit = replay(events);
  let logged = events.length;
  const record: Recording['record'] = async (event, assessed) => {
    const after = apply(visit, event);
    await keep(logged + 1, event, after, assessed?.(after));
    logged += 1;
    visit = after;
  };
  return {
    id,
    rubric,
    visit: () => visit,
    record,
    heard: () => conversation,
    async hear(event, given) {
      await record(event);
      conversation = given;
    },
  };
}
