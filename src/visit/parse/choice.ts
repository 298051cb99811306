import { fold } from '../../language/fold.js';
import type { AnswerFault, Parsed } from '../answer-fault.js';
import type { AnswerWords } from '../answer-words.js';
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

/**
 * Several options, each once, in the order of the list: separated by commas or semicolons, or their numbers one after the
 * other ("135", "1 3 5") where none has two digits. "0" or "none" is the answer that none was true.
 */
export function parseChoices(
  text: string,
  question: SeenQuestion,
  { none }: AnswerWords,
): Parsed<readonly string[]> {
  const options = question.options ?? [];
  if (find(text, options) === undefined && none.includes(fold(text.trim()))) {
    // Some lists have a line of their own for it.
    return { value: options.some(({ id }) => id === 'none') ? ['none'] : [] };
  }
  const chosen = new Set<string>();
  for (const part of partsOf(text, options)) {
    if (part.trim() === '') continue;
    const option = find(part, options);
    if (!option) return { fault: notAnOption(part, options) };
    chosen.add(option.id);
  }
  return chosen.size === 0
    ? { fault: { kind: 'empty' } }
    : { value: options.map((option) => option.id).filter((id) => chosen.has(id)) };
}

function partsOf(text: string, options: readonly Option[]): readonly string[] {
  const digits = /^[1-9](?:[\s,;]*[1-9])*$/.test(text.trim()) && options.length <= 9;
  return digits && find(text, options) === undefined ? (text.match(/\d/g) ?? []) : text.split(/[,;]/);
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
