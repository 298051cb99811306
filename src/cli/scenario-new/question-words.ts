import type { Objection, Question } from '../../scenario/authoring/asking.js';
import type { Messages } from '../messages/messages.js';

export function questionText({ id, about, currency }: Question, messages: Messages): string {
  if (id === 'fact-say' && about !== undefined) return messages.newFactSay(optionLabel(about, messages));
  if (id === 'cure-limit' && currency !== undefined) return messages.newSum(currency);
  return messages.newQuestions[id];
}

/** What can be chosen, in words: those of the program, or the title of the person's own file. */
export function optionLabel(
  option: string,
  { newOptions }: Messages,
  { titles = {} }: Pick<Question, 'titles'> = {},
): string {
  const title = Object.hasOwn(titles, option) ? titles[option] : undefined;
  if (title !== undefined) return title;
  return Object.hasOwn(newOptions, option) ? newOptions[option as keyof typeof newOptions] : option;
}

export function objectionText(objection: Objection, { newObjections }: Messages): string {
  return newObjections[objection];
}
