import type { Problem } from '../files/problem.js';
import { cleanText } from './clean-text.js';
import type { Turn } from './conversation.js';
import { defaultLimits } from './limits.js';
import {
  conversationTooLong,
  lineTooLong,
  nothingToRead,
  tooManyTurns,
  turnTooLong,
  unknownSpeakers,
} from './problems.js';
import type { ReaderOptions, ReadItem } from './reader.js';

/** A turn as it is written: a label, still without its role. */
interface DraftTurn {
  readonly label: string;
  readonly line: number;
  readonly at?: number;
  readonly pieces: string[];
  length: number;
}

export interface Heading {
  readonly id?: string;
  readonly language?: string;
  readonly channel?: 'phone' | 'chat' | 'email' | 'in-person';
}

/** At most this many names are listed in one problem. */
const namesShown = 12;

/**
 * Collects one conversation after another for the readers whose turns come line by line. It keeps the limits
 * and finds the role of each speaker; a conversation that breaks a limit or has an unknown speaker becomes a problem.
 */
export interface Draft {
  /** Begins a turn, or goes on with the last one where the same label speaks again. */
  say(label: string, text: string, line: number, at?: number): void;
  /** More words of the same turn. False when nobody has spoken yet. */
  more(text: string): boolean;
  describe(heading: Heading): void;
  /** The line is longer than allowed: this conversation cannot be read. */
  cut(line: number): void;
  /** Something else is wrong with this conversation: it comes out as this problem. */
  spoil(why: (id: string) => Problem): void;
  readonly empty: boolean;
  /** Closes the conversation and begins the next. Nothing comes out of a draft without turns. */
  close(): readonly ReadItem[];
  /** Closes the last one; says so when the whole input held none. */
  finish(): readonly ReadItem[];
}

export function newDraft(options: ReaderOptions, join: ' ' | '\n'): Draft {
  const limits = options.limits ?? defaultLimits;
  const inFile = options.file === undefined ? {} : { file: options.file };
  let turns: DraftTurn[] = [];
  let heading: Heading = {};
  let size = 0;
  let broken: ((id: string) => Problem) | undefined;
  let closed = 0;
  let problems = 0;

  const breakOff = (why: (id: string) => Problem): void => {
    broken ??= why;
  };
  const add = (turn: DraftTurn, text: string): void => {
    if (broken !== undefined) return;
    turn.length += text.length + 1;
    size += text.length + 1;
    const place = { ...inFile, line: turn.line };
    if (turn.length > limits.turn + 1) breakOff((id) => turnTooLong(place, id, limits));
    else if (size > limits.conversation) breakOff((id) => conversationTooLong(place, id, limits));
    else turn.pieces.push(text);
  };

  const finished = (id: string): ReadItem | undefined => {
    if (broken !== undefined) return { kind: 'problem', problem: broken(id) };
    const first = turns[0];
    if (first === undefined) return undefined;
    const said: Turn[] = [];
    const unknown = new Set<string>();
    const names = new Set<string>();
    for (const turn of turns) {
      const speaker = options.speakers.roleOf(turn.label);
      if (names.size < namesShown) names.add(turn.label);
      if (speaker === undefined || speaker === 'text') {
        if (unknown.size < namesShown) unknown.add(turn.label);
        continue;
      }
      const text = cleanText(turn.pieces.join(join)).trim();
      if (text !== '') said.push(turn.at === undefined ? { speaker, text } : { speaker, text, at: turn.at });
    }
    if (unknown.size > 0) {
      const place = { ...inFile, line: first.line };
      return { kind: 'problem', problem: unknownSpeakers(place, id, [...unknown], [...names]) };
    }
    if (said.length === 0)
      return { kind: 'problem', problem: nothingToRead({ ...inFile, line: first.line }) };
    const language = options.language ?? heading.language;
    return {
      kind: 'conversation',
      conversation: {
        id,
        ...(language === undefined ? {} : { language }),
        ...(heading.channel === undefined ? {} : { channel: heading.channel }),
        turns: said,
      },
    };
  };

  const close = (): readonly ReadItem[] => {
    const id = heading.id ?? (closed === 0 ? options.id : `${options.id}-${closed + 1}`);
    const item = finished(id);
    turns = [];
    heading = {};
    size = 0;
    broken = undefined;
    if (item === undefined) return [];
    if (item.kind === 'conversation') closed += 1;
    else problems += 1;
    return [item];
  };

  return {
    say(label, text, line, at) {
      if (broken !== undefined) return;
      const last = turns.at(-1);
      if (last !== undefined && last.label === label) return add(last, text);
      if (turns.length >= limits.turns) {
        return breakOff((id) => tooManyTurns({ ...inFile, line }, id, limits));
      }
      const turn: DraftTurn = { label, line, pieces: [], length: 0, ...(at === undefined ? {} : { at }) };
      turns.push(turn);
      add(turn, text);
    },
    more(text) {
      const last = turns.at(-1);
      if (last === undefined) return false;
      add(last, text);
      return true;
    },
    describe(next) {
      heading = { ...heading, ...next };
    },
    cut(line) {
      breakOff(() => lineTooLong({ ...inFile, line }, limits));
    },
    spoil: breakOff,
    get empty() {
      return turns.length === 0 && broken === undefined;
    },
    close,
    finish() {
      const last = close();
      if (closed + problems > 0) return last;
      return [{ kind: 'problem', problem: nothingToRead(inFile) }];
    },
  };
}
