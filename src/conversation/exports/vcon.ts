import type { Speaker } from '../conversation.js';
import { base64Bytes } from '../mail/base64.js';
import { htmlToText } from '../markup/html-to-text.js';
import { type Fields, NotAConversation } from '../record-fields.js';
import { timeStamp } from '../time-stamp.js';
import type { Dialect } from './dialect.js';
import { listAt, nameOf, type Pointer, present, textAt } from './values.js';

const roles: Readonly<Record<string, Speaker>> = {
  agent: 'agent',
  customer: 'customer',
  caller: 'customer',
  bot: 'system',
  system: 'system',
};

/** vCon: the dialog of the type text. Recordings are counted, since what was said in them is missing. */
export const vcon: Dialect = {
  fits: (record) => typeof record.vcon === 'string' || (Array.isArray(record.dialog) && 'parties' in record),
  talk: (record, pointer) => {
    const parties = listAt(record, 'parties', pointer);
    const dialog = listAt(record, 'dialog', pointer);
    const texts = dialog.flatMap((entry, index) => {
      if (entry.type !== 'text') return [];
      const place = [...pointer, 'dialog', index];
      const party = parties[partyOf(entry, parties.length, place)] ?? {};
      const role = nameOf(party.role);
      return {
        label: nameOf(party.name) ?? nameOf(party.mailto) ?? nameOf(party.tel) ?? role ?? '?',
        text: wordsOf(entry, place),
        ...present({ role: roles[(role ?? '').toLowerCase()], at: timeStamp(entry.start) }),
      };
    });
    return {
      join: '\n',
      utterances: texts,
      recordings: dialog.filter(({ type }) => type === 'recording' || type === 'video').length,
      ...present({ id: nameOf(record.uuid) }),
    };
  },
};

/** Who wrote it: the originator, else the only or the first of the parties that are named. */
function partyOf(entry: Fields, count: number, pointer: Pointer): number {
  const named = Array.isArray(entry.parties) ? entry.parties[0] : entry.parties;
  const index: unknown = entry.originator ?? named;
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= count) {
    throw new NotAConversation(
      [...pointer, 'parties'],
      `expected a party from 0 to ${count - 1}`,
      index,
      'TR106',
    );
  }
  return index;
}

function wordsOf(entry: Fields, pointer: Pointer): string {
  const body = textAt(entry, 'body', pointer) ?? '';
  const text =
    entry.encoding === 'base64url'
      ? new TextDecoder().decode(base64Bytes(body.replace(/-/g, '+').replace(/_/g, '/')))
      : body;
  const kind = nameOf(entry.mediatype) ?? nameOf(entry.mimetype) ?? '';
  return kind.startsWith('text/html') ? htmlToText(text) : text;
}
