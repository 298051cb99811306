import type { Rubric } from '../../files/generated/rubric.js';
import type { Heard } from '../../visit/transcript/heard.js';
import { apply, replay, type Visit } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';

/** A visit being recorded: every event is saved before it counts. */
export interface Recording {
  readonly id: string;
  readonly rubric: Rubric;
  readonly visit: () => Visit;
  record(event: VisitEvent): Promise<void>;
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
  readonly keep: (place: number, event: VisitEvent, after: Visit) => Promise<void>;
}

export function startRecording({ id, rubric, events, keep, heard }: RecordingStart): Recording {
  let conversation = heard;
  let visit = replay(events);
  let logged = events.length;
  const record = async (event: VisitEvent): Promise<void> => {
    const after = apply(visit, event);
    await keep(logged + 1, event, after);
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
