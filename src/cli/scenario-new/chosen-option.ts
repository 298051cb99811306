import { fold } from '../../language/fold.js';
import type { Question } from '../../scenario/authoring/asking.js';
import type { Messages } from '../messages/messages.js';
import { optionLabel } from './question-words.js';

/** Fewer letters than these could be the beginning of anything. */
const fewestLetters = 3;

/** Letters and digits alone: `e-mail` is `email`. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The option that was meant by its number, its id, its words or the beginning of one of them, as long as no other one
 * can be meant; else what was typed.
 */
export function chosenOption(question: Question, typed: string, messages: Messages): string {
  const { options } = question;
  const wanted = bare(typed);
  if (options === undefined || wanted === '') return typed;
  const byNumber = /^\d+$/.test(typed.trim()) ? options[Number(typed) - 1] : undefined;
  if (byNumber !== undefined) return byNumber;
  const names = options.map((option) => ({
    option,
    names: [option, optionLabel(option, messages, question)],
  }));
  const exact = names.find((each) => each.names.some((name) => bare(name) === wanted));
  if (exact !== undefined) return exact.option;
  if (wanted.length < fewestLetters) return typed;
  const begun = names.filter((each) =>
    each.names.some((name) =>
      [name, ...name.split(/[^\p{L}\p{N}]+/u)].some((part) => bare(part).startsWith(wanted)),
    ),
  );
  return begun.length === 1 ? (begun[0]?.option ?? typed) : typed;
}
