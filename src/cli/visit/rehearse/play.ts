import type { Question } from '../../../visit/question.js';
import { type Giveaway, giveaways } from '../../../visit/rehearsal/giveaway.js';
import type { Rehearsal, RehearsalTurn } from '../../../visit/rehearsal/part.js';
import type { Asker } from '../../terminal/asker.js';
import type { RehearsalView } from '../../terminal/visit/rehearsal-view.js';

/** A turn of a rehearsal as it went. */
export interface PlayedTurn {
  readonly turn: RehearsalTurn;
  /** What the evaluator said as the customer; empty for silence. */
  readonly said: string;
  readonly giveaways: readonly Giveaway[];
}

export type Play =
  | { readonly kind: 'played'; readonly turns: readonly PlayedTurn[] }
  | { readonly kind: 'interrupted' | 'left' };

export interface PlayOptions {
  readonly questions: readonly Question[];
  /** Those in which words are looked for that give the part away. */
  readonly languages: readonly string[];
  /** True where replies come from a pipe: what is missing there is silence. */
  readonly piped: boolean;
}

/** Characters of a reply that are kept; nobody says more in one breath. */
const LONGEST_REPLY = 10_000;

/** Plays the contact turn by turn: what happens, what the member of staff says, what the customer answers. */
export async function play(
  rehearsal: Rehearsal,
  asker: Asker,
  view: RehearsalView,
  { questions, languages, piped }: PlayOptions,
): Promise<Play> {
  view.opening(rehearsal.opening);
  const turns: PlayedTurn[] = [];
  for (const turn of rehearsal.turns) {
    view.turn(turn);
    const typed = await asker.ask(view.replyPrompt);
    if (typed.kind === 'interrupt') return { kind: 'interrupted' };
    if (typed.kind === 'end' && !piped) return { kind: 'left' };
    const said = typed.kind === 'text' ? typed.text.trim().slice(0, LONGEST_REPLY) : '';
    if (piped) view.customer(said);
    const found = giveaways(said, questions, ...languages);
    for (const each of found) view.giveaway(each);
    turns.push({ turn, said, giveaways: found });
  }
  return { kind: 'played', turns };
}
