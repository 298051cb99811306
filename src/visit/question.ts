import type { Criterion } from '../files/generated/rubric.js';

/** What a checklist asks a person: the `seen` part of a criterion. */
export type SeenQuestion = NonNullable<Criterion['seen']>;
export type JudgedQuestion = NonNullable<Criterion['judged']>;

/** A criterion that a person answers. */
export type Question = Pick<Criterion, 'id' | 'title' | 'section' | 'when'> &
  (
    | { readonly kind: 'seen'; readonly ask: SeenQuestion }
    | { readonly kind: 'judged'; readonly ask: JudgedQuestion }
  );

/** The question of a criterion, or undefined where nobody is asked. */
export function questionOf(criterion: Criterion): Question | undefined {
  const { seen, judged, ...rest } = criterion;
  if (seen) return { ...rest, kind: 'seen', ask: seen };
  if (judged) return { ...rest, kind: 'judged', ask: judged };
  return undefined;
}
