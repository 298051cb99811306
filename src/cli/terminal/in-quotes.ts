import type { Messages } from '../messages/messages.js';

/** Words in the quotation marks of the language. */
export function inQuotes(words: string, { report }: Messages): string {
  const [open, close] = report.quotes;
  return `${open}${words}${close}`;
}
