import { checkActions } from './check-actions.js';
import { cleanText } from './clean-text.js';
import type { Channel, Conversation, DeskAction, Turn } from './conversation.js';
import { defaultLimits } from './limits.js';
import {
  conversationTooLong,
  notAConversation,
  type Place,
  tooManyTurns,
  turnTooLong,
  unknownSpeakers,
} from './problems.js';
import type { ReaderOptions, ReadItem } from './reader.js';
import { isFields, NotAConversation } from './record-fields.js';

const channels: readonly Channel[] = ['phone', 'chat', 'email', 'in-person'];

/** Longest id that is kept. */
const longestId = 200;

function ids(value: unknown, pointer: readonly (string | number)[]): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) {
    throw new NotAConversation(pointer, 'expected a list of ids', value);
  }
  return value.map(cleanText);
}

function numbers(value: unknown, key: string): Readonly<Record<string, number>> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) throw new NotAConversation([key], 'expected names with numbers', value);
  const read: [string, number][] = [];
  for (const [name, each] of Object.entries(value)) {
    if (each === null) continue;
    if (typeof each !== 'number') throw new NotAConversation([key, name], 'expected a number', each);
    read.push([cleanText(name), each]);
  }
  return Object.fromEntries(read);
}

/** `agent` and the like are said outright; other names go the way of every speaker's label. */
function turnOf(value: unknown, index: number, options: ReaderOptions, unknown: Set<string>): Turn {
  if (!isFields(value))
    throw new NotAConversation(['turns', index], 'expected a turn: {"speaker": …, "text": …}', value);
  const { speaker: label, text, at, language } = value;
  if (typeof label !== 'string')
    throw new NotAConversation(['turns', index, 'speaker'], 'expected who speaks', label);
  if (typeof text !== 'string')
    throw new NotAConversation(['turns', index, 'text'], 'expected the words as text', text);
  if (at !== undefined && at !== null && typeof at !== 'number') {
    throw new NotAConversation(['turns', index, 'at'], 'expected milliseconds from the start', at);
  }
  const role = options.speakers.roleOf(label);
  if (role === undefined || role === 'text') unknown.add(cleanText(label));
  const behaviours = ids(value.behaviours, ['turns', index, 'behaviours']);
  const cues = ids(value.cues, ['turns', index, 'cues']);
  return {
    speaker: role === undefined || role === 'text' ? 'system' : role,
    text: cleanText(text),
    ...(typeof at === 'number' ? { at } : {}),
    ...(typeof language === 'string' ? { language: cleanText(language) } : {}),
    ...(behaviours === undefined ? {} : { behaviours }),
    ...(cues === undefined ? {} : { cues }),
    ...(typeof value.quality === 'number' ? { quality: value.quality } : {}),
  };
}

function read(value: unknown, fallbackId: string, place: Place, options: ReaderOptions): ReadItem {
  const limits = options.limits ?? defaultLimits;
  if (!isFields(value)) throw new NotAConversation([], 'expected an object with "turns"', value, 'TR101');
  const given = value.id;
  if (given !== undefined && typeof given !== 'string' && typeof given !== 'number') {
    throw new NotAConversation(['id'], 'expected an id as text', given);
  }
  const id = given === undefined ? fallbackId : cleanText(String(given)).slice(0, longestId);
  const turns = value.turns;
  if (!Array.isArray(turns)) throw new NotAConversation(['turns'], 'expected a list of turns', turns);
  if (turns.length > limits.turns) return { kind: 'problem', problem: tooManyTurns(place, id, limits) };
  const unknown = new Set<string>();
  let size = 0;
  const said: Turn[] = [];
  for (const [index, each] of turns.entries()) {
    const turn = turnOf(each, index, options, unknown);
    if (turn.text.length > limits.turn) return { kind: 'problem', problem: turnTooLong(place, id, limits) };
    size += turn.text.length;
    said.push(turn);
  }
  if (size > limits.conversation) return { kind: 'problem', problem: conversationTooLong(place, id, limits) };
  if (unknown.size > 0) {
    const labels = turns.map((turn) => (isFields(turn) ? cleanText(String(turn.speaker)) : ''));
    const names = [...new Set(labels)].slice(0, 12);
    return { kind: 'problem', problem: unknownSpeakers(place, id, [...unknown].slice(0, 12), names) };
  }
  const language = options.language ?? (typeof value.language === 'string' ? value.language : undefined);
  const channel = channels.find((each) => each === value.channel);
  const actions: readonly DeskAction[] | undefined = checkActions(value.actions, said.length);
  const verdict = numbers(value.verdict, 'verdict');
  const ratings = numbers(value.ratings, 'ratings');
  const conversation: Conversation = {
    id,
    ...(language === undefined ? {} : { language: cleanText(language).slice(0, 20) }),
    ...(channel === undefined ? {} : { channel }),
    turns: said,
    ...(actions === undefined ? {} : { actions }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(ratings === undefined ? {} : { ratings }),
    ...(typeof value.assessor === 'string'
      ? { assessor: cleanText(value.assessor).slice(0, longestId) }
      : {}),
  };
  return { kind: 'conversation', conversation };
}

/**
 * Checks a parsed record against the form of schemas/conversation.schema.json and makes a conversation of it.
 * Unlike the schema, which helps authors, it lets unknown keys pass: exports carry more than we need.
 */
export function checkConversation(
  value: unknown,
  fallbackId: string,
  place: Place,
  options: ReaderOptions,
): ReadItem {
  try {
    return read(value, fallbackId, place, options);
  } catch (error) {
    if (!(error instanceof NotAConversation)) throw error;
    return { kind: 'problem', problem: notAConversation(error.code, place, error.pointer, error.message) };
  }
}
