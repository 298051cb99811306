/** Who said a turn. `system` turns (menus, notices, bots) are kept for context and never scored. */
export type Speaker = 'agent' | 'customer' | 'system';

export type Channel = 'phone' | 'chat' | 'email' | 'in-person';

/** One turn: what one party said before the other spoke. */
export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
  /** Milliseconds from the start of the conversation, where the transcript tells. */
  readonly at?: number;
  /** Language of this turn where it differs from the conversation's. */
  readonly language?: string;
  /** Labels by a person: behaviour ids on agent turns. They overrule the detector. */
  readonly behaviours?: readonly string[];
  /** Labels by a person: cue ids on customer turns. They overrule the detector. */
  readonly cues?: readonly string[];
  /** How good a person found the turn, on any scale. */
  readonly quality?: number;
}

/** Something the agent did at its desk. Its place in time is just after turn `after`. */
export interface DeskAction {
  readonly action: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Index of the last turn before the action; -1 when it came before the first turn. */
  readonly after: number;
  /** `refused` when a precondition or a limit forbade it; refused actions never count as done. */
  readonly outcome: 'done' | 'refused';
}

export interface Conversation {
  readonly id: string;
  /** ISO 639-1 code. Absent means: guess it. */
  readonly language?: string;
  readonly channel?: Channel;
  readonly turns: readonly Turn[];
  readonly actions?: readonly DeskAction[];
  /** Gold levels 0–4 per dimension, where somebody labelled them. */
  readonly verdict?: Readonly<Record<string, number>>;
  readonly ratings?: Readonly<Record<string, number>>;
  /** Who gave these labels, where several people label the same conversation. */
  readonly assessor?: string;
}
