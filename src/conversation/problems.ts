import type { Problem, Severity } from '../files/problem.js';
import type { ProblemCode } from '../files/problem-catalogue.js';
import type { Limits } from './limits.js';

/** Where in the input a problem is. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
}

/** A problem of the family TR. Its general remedy stands in the catalogue; `hint` is a more exact one. */
function problem(
  code: ProblemCode,
  place: Place,
  message: string,
  hint?: string,
  severity: Severity = 'error',
): Problem {
  return { code, severity, message, ...(hint === undefined ? {} : { hint }), ...place };
}

export const nothingToRead = (place: Place): Problem =>
  problem('TR120', place, 'no conversation found in this input');

/** A name as it is shown: without what would break the command line that the user copies. */
const shown = (name: string): string => name.replace(/["\\$`!]/g, '').slice(0, 60);

export function unknownSpeakers(
  place: Place,
  id: string,
  unknown: readonly string[],
  all: readonly string[],
): Problem {
  const found = all.map((name) => `"${shown(name)}"`).join(', ');
  const asked = unknown.map((name) => `"${shown(name)}"`).join(', ');
  const maps = unknown.map((name) => `--map "${shown(name)}=agent"`).join(' ');
  return problem(
    'TR121',
    place,
    `conversation ${shown(id)}: who is ${asked}? Speakers found: ${found}`,
    `Say who speaks: ${maps} (or =customer, =system; =text where it is no speaker)`,
  );
}

export const wordsBeforeSpeaker = (place: Place): Problem =>
  problem('TR122', place, 'words before the first speaker were left out', undefined, 'warning');

export const lineTooLong = (place: Place, limits: Limits): Problem =>
  problem('TR123', place, `line longer than ${limits.line} characters`);

export const turnTooLong = (place: Place, id: string, limits: Limits): Problem =>
  problem('TR124', place, `conversation ${shown(id)}: a turn is longer than ${limits.turn} characters`);

export const tooManyTurns = (place: Place, id: string, limits: Limits): Problem =>
  problem('TR125', place, `conversation ${shown(id)} has more than ${limits.turns} turns`);

export const conversationTooLong = (place: Place, id: string, limits: Limits): Problem =>
  problem('TR126', place, `conversation ${shown(id)} is longer than ${limits.conversation} characters`);

export const noSpeaker = (place: Place): Problem => problem('TR127', place, 'words that nobody is named for');

export const brokenCue = (place: Place, what: string): Problem =>
  problem('TR128', place, `malformed cue: ${what}`);

/**
 * What the parser said of a record that it could not read. Versions of Node differ in what they add about the place;
 * for a record on one line the place becomes its column.
 */
export function notJson(place: Place, said: string, onOneLine: boolean): Problem {
  const position = /\bposition (\d+)/.exec(said)?.[1];
  const why = said.replace(/ (?:in JSON )?at position .*$/, '').slice(0, 160);
  const found = problem('TR129', place, `not valid JSON: ${why}`);
  return onOneLine && position !== undefined ? { ...found, column: Number(position) + 1 } : found;
}

/** A record of the wrong shape; the code says in which way. */
export function notAConversation(
  code: ProblemCode,
  place: Place,
  pointer: readonly (string | number)[],
  message: string,
): Problem {
  const at = pointer.length === 0 ? '' : `${pointer.join('.')}: `;
  return { ...problem(code, place, at + message), pointer };
}

export const badMap = (entry: string): Problem => problem('TR130', {}, `cannot read --map "${shown(entry)}"`);

export const notUtf8 = (place: Place): Problem =>
  problem('TR131', place, 'some bytes are not UTF-8 and were replaced', undefined, 'warning');

export const unreadable = (place: Place, why: string): Problem => problem('TR132', place, why);

/** No behaviours are known in this language; scoring would give 0 where nothing was assessed. */
export const languageNotScored = (id: string, language: string): Problem =>
  problem(
    'TR133',
    {},
    `conversation ${shown(id)} was not scored: no behaviours are known in "${shown(language)}"`,
  );

export const nothingSaid = (place: Place, id: string): Problem =>
  problem(
    'TR134',
    place,
    `conversation ${shown(id)}: nothing in it was said to anybody (notes, events or nothing)`,
    undefined,
    'warning',
  );

/** @param alone nothing but recordings: then there is no conversation to score. */
export const recordingsWithoutText = (place: Place, id: string, count: number, alone: boolean): Problem =>
  problem(
    'TR135',
    place,
    `conversation ${shown(id)}: ${count} ${count === 1 ? 'recording has' : 'recordings have'} no text`,
    undefined,
    alone ? 'error' : 'warning',
  );

export function notThisFormat(place: Place, format: string): Problem {
  return problem('TR136', place, `this record is no conversation in the form of ${format}`);
}

export const columnsNotKnown = (place: Place, names: readonly string[]): Problem =>
  problem(
    'TR137',
    place,
    `no column of the words in the first line: ${names
      .slice(0, 12)
      .map((name) => `"${shown(name)}"`)
      .join(', ')}`,
  );

export const brokenRow = (place: Place, id: string, what: string): Problem =>
  problem('TR138', place, `conversation ${shown(id)}: ${what}`);

export const rowsApart = (place: Place, id: string): Problem =>
  problem('TR139', place, `conversation ${shown(id)}: its rows do not stand together`);

export const brokenMail = (place: Place, what: string, severity: Severity = 'error'): Problem =>
  problem('TR140', place, what, undefined, severity);

export const documentTooLong = (place: Place, limits: Limits): Problem =>
  problem('TR141', place, `longer than ${limits.document} characters`);
