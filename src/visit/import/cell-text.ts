import type { Question } from '../question.js';

/** A cell of a table: spreadsheets are kept from running it by an apostrophe before it, which is no part of the text. */
export function withoutGuard(text: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}

/** An answer as an export writes it, as a person would have typed it. */
export function typedText(cell: string, question: Question): string {
  const text = cell.trim();
  if (question.kind === 'judged') return withoutZeros(text);
  switch (question.ask.type) {
    case 'scale':
      // Choices of a form are "4 – friendly".
      return withoutZeros(/^(-?\d+)\s+[–-]\s/.exec(text)?.[1] ?? text);
    case 'number':
    case 'duration':
      return withoutZeros(text);
    case 'time':
      return /(?:^|[T ])(\d{1,2}:\d{2}):\d{2}(?:[.,]\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text)?.[1] ?? text;
    case 'date':
      return dayText(text);
    case 'choices':
      return choicesText(text, question.ask.options ?? []);
    default:
      return text;
  }
}

/** A day without the time behind it. */
export function dayText(text: string): string {
  return text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/s, '');
}

/** A spreadsheet may write 4 as 4,0. */
function withoutZeros(text: string): string {
  return /^(-?\d+)[.,]0+$/.exec(text)?.[1] ?? text;
}

/** Several options with spaces between them, by id or by title, as they are typed: with semicolons. */
function choicesText(
  text: string,
  options: readonly { readonly id: string; readonly title: string }[],
): string {
  const ids = new Set(options.map(({ id }) => id));
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => ids.has(part))) return parts.join(';');
  const found: string[] = [];
  const byLength = [...options].sort((one, other) => other.title.length - one.title.length);
  let rest = text.trim();
  while (rest !== '') {
    const next = byLength.find(({ title }) => rest.toLowerCase().startsWith(title.toLowerCase()));
    if (!next) return text;
    found.push(next.id);
    rest = rest.slice(next.title.length).replace(/^[\s,;]+/, '');
  }
  return found.length > 0 ? found.join(';') : text;
}
