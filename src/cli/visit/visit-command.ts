/** What an evaluator can type instead of an answer. */
export type VisitCommand =
  | { readonly kind: 'help-question' | 'help' | 'review' | 'back' }
  | { readonly kind: 'save' }
  /** The same question once more: what was begun is dropped. */
  | { readonly kind: 'again' }
  /** A comment on the question before; with no text it is asked for. */
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'jump'; readonly to: string }
  | { readonly kind: 'unknown'; readonly typed: string };

/** The command in a typed line, or undefined where it is an answer. */
export function readVisitCommand(text: string): VisitCommand | undefined {
  const trimmed = text.trim();
  if (trimmed === '?') return { kind: 'help-question' };
  if (!trimmed.startsWith('/')) return undefined;
  const [typed = ''] = trimmed.slice(1).split(/\s+/);
  const rest = trimmed.slice(1 + typed.length).trim();
  const word = typed.toLowerCase();
  switch (word) {
    case 'help':
    case 'review':
    case 'back':
    case 'save':
    case 'again':
      return { kind: word };
    case 'jump':
      return { kind: 'jump', to: rest };
    case 'comment':
      return { kind: 'comment', text: rest };
    default:
      return { kind: 'unknown', typed: `/${typed}` };
  }
}

/** Keys that are commands where answers are single keys; none of them is an answer in any language. */
export const commandKeys: Readonly<Record<string, string>> = { b: '/back', c: '/comment', '?': '?' };
