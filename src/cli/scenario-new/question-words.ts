import type { Objection, Question } from '../../scenario/authoring/asking.js';
import type { Messages } from '../messages/messages.js';

export function questionText({ id, about, currency }: Question, messages: Messages): string {
  if (id === 'fact-say' && about !== undefined) return messages.newFactSay(optionLabel(about, messages));
  if (id === 'cure-limit' && currency !== undefined) return messages.newSum(currency);
  return messages.newQuestions[id];
}

/** What can be chosen, in words; an id of the person's own files stands as it is. */
export function optionLabel(option: string, { newOptions }: Messages): string {
  return Object.hasOwn(newOptions, option) ? newOptions[option as keyof typeof newOptions] : option;
}

export function objectionText(objection: Objection, { newObjections }: Messages): string {
  return newObjections[objection];
}
