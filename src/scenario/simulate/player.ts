import type { AgentEvent, Effect, State } from '../state.js';
import type { Chance } from './chance.js';
import type { Material } from './material.js';

/** What an agent sees before it acts: no more than a trainee with the coach switched on. */
export interface Seen {
  /** Agent turns so far. */
  readonly turns: number;
  /** What came of the last event. */
  readonly effects: readonly Effect[];
  readonly desk: State['desk'];
  /** Facts the customer has told. */
  readonly told: readonly string[];
  /** Index of the hint the coach would give; -1 for none. */
  readonly hint: number;
  /** Which hint would show, and whether it would be over, if this were done: a coach who nods or shakes the head. */
  readonly consider: (event: AgentEvent) => { readonly hint: number; readonly outcome: string | undefined };
}

export type Player = (seen: Seen) => AgentEvent;

/** What a player is made from. */
export interface Kit {
  readonly material: Material;
  readonly chance: Chance;
  /** What was found out under each hint, kept from conversation to conversation. */
  readonly learnt: Map<number, Learnt>;
}

/** What helped under a hint, and how often everything was looked through for it. */
export interface Learnt {
  readonly helped: AgentEvent | undefined;
  readonly searches: number;
}

export type MakePlayer = (kit: Kit) => Player;

export const agentIds = [
  'ideal',
  'cold',
  'muddled',
  'warm',
  'hasty',
  'rude',
  'silent',
  'random',
  'gaming',
] as const;
export type AgentId = (typeof agentIds)[number];

export const leave: AgentEvent = { kind: 'ended' };
