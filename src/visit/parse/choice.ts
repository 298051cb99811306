import type { AnswerFault, Parsed } from '../answer-fault.js';
import type { SeenQuestion } from '../question.js';

interface Option {
  readonly id: string;
  readonly title: string;
}

/** One option, by its id, its number in the list (from 1) or its title. */
export function parseChoice(text: string, question: SeenQuestion): Parsed<string> {
  const options = question.options ?? [];
  const option = find(text, options);
  return option ? { value: option.id } : { fault: notAnOption(text, options) };
}

/** Several options separated by commas or semicolons, each once, in the order of the list. */
export function parseChoices(text: string, question: SeenQuestion): Parsed<readonly string[]> {
  const options = question.options ?? [];
  const chosen = new Set<string>();
  for (const part of text.split(/[,;]/)) {
    if (part.trim() === '') continue;
    const option = find(part, options);
    if (!option) return { fault: notAnOption(part, options) };
    chosen.add(option.id);
  }
  return { value: options.map((option) => option.id).filter((id) => chosen.has(id)) };
}

function find(text: string, options: readonly Option[]): Option | undefined {
  const given = text.trim().toLowerCase();
  return (
    options.find((option) => option.id === given || option.title.toLowerCase() === given) ??
    (/^\d{1,3}$/.test(given) ? options[Number(given) - 1] : undefined)
  );
}

function notAnOption(text: string, options: readonly Option[]): AnswerFault {
  return { kind: 'not-an-option', given: text.trim(), options: options.map((option) => option.title) };
}
