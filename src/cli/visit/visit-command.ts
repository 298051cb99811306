/** What an evaluator can type instead of an answer. */
export type VisitCommand =
  | { readonly kind: 'help-question' | 'help' | 'review' | 'back' }
  | { readonly kind: 'save' }
  | { readonly kind: 'jump'; readonly to: string }
  | { readonly kind: 'unknown'; readonly typed: string };

/** The command in a typed line, or undefined where it is an answer. */
export function readVisitCommand(text: string): VisitCommand | undefined {
  const trimmed = text.trim();
  if (trimmed === '?') return { kind: 'help-question' };
  if (!trimmed.startsWith('/')) return undefined;
  const [word = '', to = ''] = trimmed.slice(1).toLowerCase().split(/\s+/);
  switch (word) {
    case 'help':
    case 'review':
    case 'back':
    case 'save':
      return { kind: word };
    case 'jump':
      return { kind: 'jump', to };
    default:
      return { kind: 'unknown', typed: trimmed.split(/\s+/)[0] ?? trimmed };
  }
}
