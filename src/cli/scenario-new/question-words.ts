import type { Objection, Question } from '../../scenario/authoring/asking.js';
import type { Messages } from '../messages/messages.js';

export function questionText(question: Question, messages: Messages): string {
  const { id, about, channel, currency } = question;
  const isWritten = channel === 'chat' || channel === 'email';
  if (id === 'fact-say' && about !== undefined) {
    const fact = optionLabel(about, messages);
    return isWritten ? messages.newFactWrite(fact) : messages.newFactSay(fact);
  }
  if (id === 'opening' && isWritten) return messages.newWrittenOpening[channel];
  if (id === 'cure-result' && isWritten) return messages.newWrittenResult;
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
