import type { Heading } from './draft.js';
import { foldLabel, type Speakers } from './speakers.js';

const channels: Readonly<Record<string, NonNullable<Heading['channel']>>> = {
  phone: 'phone',
  call: 'phone',
  telefon: 'phone',
  talrunis: 'phone',
  zvans: 'phone',
  rozmowa: 'phone',
  hovor: 'phone',
  chat: 'chat',
  czat: 'chat',
  cats: 'chat',
  tersesana: 'chat',
  email: 'email',
  'e-mail': 'email',
  'e-pasts': 'email',
  mail: 'email',
  'in-person': 'in-person',
  'in person': 'in-person',
  counter: 'in-person',
  shop: 'in-person',
  sklep: 'in-person',
  obchod: 'in-person',
  prodejna: 'in-person',
  veikals: 'in-person',
  klatiene: 'in-person',
};

/** Keys at the head of a transcript that say something about it and are nobody's words. Folded. */
const keys: Readonly<Record<string, 'language' | 'channel' | 'id' | 'other'>> = {
  language: 'language',
  lang: 'language',
  jezyk: 'language',
  jazyk: 'language',
  valoda: 'language',
  channel: 'channel',
  kanal: 'channel',
  kanals: 'channel',
  id: 'id',
  'call id': 'id',
  'conversation id': 'id',
  'chat id': 'id',
  'ticket id': 'id',
  date: 'other',
  time: 'other',
  'date and time': 'other',
  duration: 'other',
  subject: 'other',
  topic: 'other',
  title: 'other',
  queue: 'other',
  started: 'other',
  ended: 'other',
  start: 'other',
  end: 'other',
  data: 'other',
  godzina: 'other',
  czas: 'other',
  'czas trwania': 'other',
  temat: 'other',
  datum: 'other',
  cas: 'other',
  delka: 'other',
  predmet: 'other',
  tema: 'other',
  datums: 'other',
  laiks: 'other',
  ilgums: 'other',
  temats: 'other',
};

/** Reads `Language: pl`, `Channel: phone`, `Date: …` above the first turn. Undefined for anything else. */
export function readHeading(line: string, speakers: Speakers): Heading | undefined {
  const parts = /^\s*([^:]{1,40}):\s*(.*)$/.exec(line);
  if (parts === null) return undefined;
  const label = parts[1] ?? '';
  const key = keys[foldLabel(label)];
  if (key === undefined || speakers.roleOf(label) !== undefined) return undefined;
  const value = (parts[2] ?? '').trim();
  if (key === 'id' && value !== '') return { id: value.slice(0, 200) };
  if (key === 'language' && /^[a-z]{2,3}$/i.test(value)) return { language: value.toLowerCase() };
  const channel = key === 'channel' ? channels[foldLabel(value)] : undefined;
  return channel === undefined ? {} : { channel };
}
