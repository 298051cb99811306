import type { Conversation } from '../../conversation/conversation.js';
import type { Problem } from '../../files/problem.js';
import { type Figures, figuresOf } from '../../report/batch/figures.js';
import type { Render } from './rendering.js';
import type { Scorer } from './scorer.js';

/** A conversation scored: what is printed of it, and what the summary counts. Plain data. */
export type Marked =
  | { readonly kind: 'marked'; readonly text: string; readonly figures: Figures }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Mark = (conversation: Conversation) => Marked;

/** Scores and renders; it does so alike on the main thread and on others. */
export function markBy(scorer: Scorer, render: Render): Mark {
  return (conversation) => {
    const scored = scorer.score(conversation);
    if ('code' in scored) return { kind: 'problem', problem: scored };
    return { kind: 'marked', text: render(scored), figures: figuresOf(scored.assessment) };
  };
}
