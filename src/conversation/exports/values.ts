import type { Channel } from '../conversation.js';
import { type Fields, isFields, NotAConversation } from '../record-fields.js';

export type Pointer = readonly (string | number)[];

const absent = (value: unknown): boolean => value === undefined || value === null;

/** Text that may be missing; anything but text is a finding. */
export function textAt(fields: Fields, key: string, pointer: Pointer): string | undefined {
  const value = fields[key];
  if (absent(value)) return undefined;
  if (typeof value !== 'string') throw new NotAConversation([...pointer, key], 'expected text', value);
  return value;
}

/** Text, or a number as ids sometimes are; undefined for anything else. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A number, also one written as text; undefined where it is missing. */
export function numberAt(fields: Fields, key: string, pointer: Pointer): number | undefined {
  const value = fields[key];
  if (absent(value) || value === '') return undefined;
  const read = typeof value === 'string' ? Number(value) : value;
  if (typeof read !== 'number' || !Number.isFinite(read))
    throw new NotAConversation([...pointer, key], 'expected a number', value);
  return read;
}

/** Objects of a list that must be there. */
export function listAt(fields: Fields, key: string, pointer: Pointer = []): readonly Fields[] {
  const value = fields[key];
  if (!Array.isArray(value)) throw new NotAConversation([...pointer, key], 'expected a list', value);
  return value.map((each: unknown, index) => {
    if (!isFields(each)) throw new NotAConversation([...pointer, key, index], 'expected an object', each);
    return each;
  });
}

/** Objects of a list that may be missing; anything else in it is passed over. */
export function objectsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** ISO 639-1 of `pl-PL`, `en_us`; undefined for anything else. */
export function languageOf(value: unknown): string | undefined {
  const code = typeof value === 'string' ? /^([a-z]{2})(?:[-_]|$)/i.exec(value.trim())?.[1] : undefined;
  return code?.toLowerCase();
}

const channels: Readonly<Record<string, Channel>> = {
  voice: 'phone',
  call: 'phone',
  phone: 'phone',
  telephony: 'phone',
  phone_call: 'phone',
  chat: 'chat',
  message: 'chat',
  messaging: 'chat',
  webchat: 'chat',
  sms: 'chat',
  whatsapp: 'chat',
  facebook: 'chat',
  native_messaging: 'chat',
  conversation: 'chat',
  email: 'email',
};

export function channelOf(value: unknown): Channel | undefined {
  return typeof value === 'string' ? channels[value.toLowerCase()] : undefined;
}

/** A record without the entries that are undefined, which types of optional keys do not allow. */
export function present<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
