/** Where an observation comes from; a person's label overrules every other source. */
export type ObservationSource = 'rule' | 'model' | 'llm' | 'person';

/** One behaviour (agent turn) or cue (customer turn) found in the words of a turn. */
export interface Observation {
  /** Index of the turn in the conversation, from 0. */
  readonly turn: number;
  /** Behaviour or cue id of the catalogue. */
  readonly behaviour: string;
  /** First character of the quoted words, as a UTF-16 offset in the turn's text. */
  readonly from: number;
  /** One past the last character. */
  readonly to: number;
  /** 0–1. Rules give 1 unless the pattern says otherwise. */
  readonly confidence: number;
  readonly source: ObservationSource;
}
