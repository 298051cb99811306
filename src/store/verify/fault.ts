/**
 * What shows that a store was altered by something other than this program.
 *
 * - `missing`: an event was taken out, or the numbers of a record's events have a gap
 * - `altered`: an event is not what was linked, or not where it was
 * - `erased`: an event's data is gone or replaced, and no entry says that somebody was erased
 * - `no-record`: events of a visit or session that is not there
 * - `details`: a visit's site, day, people or checklist are not those that it began with
 * - `state`: a visit's state or revision is not what its events lead to
 * - `score`: an assessment, or the score of a visit, is not the one that was linked
 * - `figures`: what reports read is not what the assessment says
 * - `evidence`: a file of evidence is gone or has other bytes, or what is noted of it is not what was linked
 * - `survey`: an answer of a customer was altered, put in or taken out
 * - `seal`: the store does not continue the one that the seal was taken from
 */
export type FaultKind =
  | 'missing'
  | 'altered'
  | 'erased'
  | 'no-record'
  | 'details'
  | 'state'
  | 'score'
  | 'figures'
  | 'evidence'
  | 'survey'
  | 'seal';

export interface Fault {
  /** Id of the session or visit; '' where it is about the whole store. */
  readonly record: string;
  /** Number of the event in its record. */
  readonly seq?: number;
  readonly why: FaultKind;
}

/** Most faults that are named; a store that was altered all over is not listed row by row. */
const MOST = 1000;

/** Takes faults, a few in full, all of them counted. */
export interface Findings {
  found(fault: Fault): void;
  readonly faults: readonly Fault[];
  readonly count: () => number;
}

export function collectFaults(): Findings {
  const faults: Fault[] = [];
  let count = 0;
  return {
    faults,
    count: () => count,
    found(fault) {
      count += 1;
      if (faults.length < MOST) faults.push(fault);
    },
  };
}
