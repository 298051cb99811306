import type { ReportMessages } from '../messages/messages.js';
import { stripControls } from '../strip-controls.js';
import type { EvidenceEntry, Quoted } from './scorecard.js';

/** Longest quotation on a scorecard, in characters; the turn's number leads to the rest. */
const longestQuote = 160;

/** The beginning of a text, cut at a word where that loses little, with an ellipsis. Lengths in characters. */
function shorten(text: string, most: number, ellipsis: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  if (characters.length <= most) return flat;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return (space > cut.length * 0.7 ? cut.slice(0, space) : cut).trimEnd() + ellipsis;
}

/** Longest quotation that only says which turn is meant. */
const reminderLength = 70;

/** Words in the language's quotation marks, safe to show. */
export function inQuotes(words: string, messages: ReportMessages, longest = longestQuote): string {
  const [open, close] = messages.quotes;
  return open + shorten(stripControls(words), longest, messages.ellipsis) + close;
}

/** `turn 3 “I am so sorry”`. */
export function quoteOf({ turn, words }: Quoted, messages: ReportMessages): string {
  return `${messages.turn(turn)} ${inQuotes(words, messages)}`;
}

/** The beginning of a turn, enough to know it by. */
export function reminderOf(words: string, messages: ReportMessages): string {
  return inQuotes(words, messages, reminderLength);
}

/** An answer as the program would write it itself. */
function answerInWords(answer: string, { yesNo, decimal }: ReportMessages): string {
  if (answer === 'yes' || answer === 'no') return yesNo[answer];
  return /^-?\d+\.\d+$/.test(answer) ? answer.replace('.', decimal) : answer;
}

/** One piece of evidence in words. */
export function evidenceText(evidence: EvidenceEntry, messages: ReportMessages): string {
  switch (evidence.kind) {
    case 'turn':
      return quoteOf(evidence, messages);
    case 'action': {
      const done = messages.atDesk(stripControls(evidence.action), stripControls(evidence.params));
      return evidence.refused ? `${done}, ${messages.refused}` : done;
    }
    case 'answer': {
      const { answer, comment } = evidence;
      const shown = messages.answered(
        stripControls(Array.isArray(answer) ? answer.join(', ') : answerInWords(String(answer), messages)),
      );
      return comment === undefined ? shown : `${shown} ${inQuotes(comment, messages)}`;
    }
  }
}
