import type { ScenarioOutline } from './outline.js';
import type { AuthoringPhrases, LetterPhrases } from './phrases.js';

/** The name may stand with a place or a number below it. */
const signatureLength = 80;

function isSigned(line: string, customer: string): boolean {
  const end = line.slice(-signatureLength);
  return customer.split(/\s+/).some((name) => name.length > 1 && end.includes(name));
}

/** A sentence that ends, so that another can follow. */
function closed(line: string): string {
  return /[.!?…]["”“»']?$/u.test(line) ? line : `${line}.`;
}

function framed(line: string, customer: string, { greets, greeting, closing }: LetterPhrases): string {
  const greeted = greets.test(line) ? line : `${greeting} ${line}`;
  return isSigned(line, customer) ? greeted : `${closed(greeted)} ${closing} ${customer}`;
}

/** What the customer opens with; where letters are exchanged it has a greeting and a name, even if its author left them out. */
export function openingOf(
  { opening, customer }: ScenarioOutline,
  { letter }: AuthoringPhrases,
): readonly string[] {
  return letter === undefined ? opening : opening.map((line) => framed(line, customer, letter));
}

/** The customer's last lines; a last letter ends with the name. */
export function lastLines(
  lines: readonly string[],
  { customer }: ScenarioOutline,
  { letter }: AuthoringPhrases,
): readonly string[] {
  return letter === undefined ? lines : lines.map((line) => `${line} ${customer}`);
}
