import type { Speaker } from '../conversation.js';
import { withoutHistory } from '../mail/without-history.js';
import { htmlToText } from '../markup/html-to-text.js';
import { type Fields, isFields } from '../record-fields.js';
import { timeStamp } from '../time-stamp.js';
import type { Dialect } from './dialect.js';
import type { Utterance } from './talk.js';
import { channelOf, listAt, nameOf, type Pointer, present, textAt } from './values.js';

const roles: Readonly<Record<string, Speaker>> = {
  admin: 'agent',
  teammate: 'agent',
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  visitor: 'customer',
  bot: 'system',
};

/**
 * Intercom: the source and then the parts that are comments. Notes, assignments and other events are left out; bots
 * and messages that were sent automatically are the system.
 */
export const intercom: Dialect = {
  fits: (record) =>
    (isFields(record.source) &&
      ('body' in record.source || 'author' in record.source) &&
      (record.type === 'conversation' || 'conversation_parts' in record)) ||
    (isFields(record.conversation_parts) && 'conversation_parts' in record.conversation_parts) ||
    (record.type === 'conversation.list' && Array.isArray(record.conversations)),
  parts: (record) =>
    Array.isArray(record.conversations)
      ? listAt(record, 'conversations').map((each, index) => ({
          record: each,
          pointer: ['conversations', index],
        }))
      : [{ record, pointer: [] }],
  talk: (record, pointer) => {
    const source = isFields(record.source) ? record.source : {};
    const channel = channelOf(source.type);
    const parts = isFields(record.conversation_parts) ? record.conversation_parts : {};
    const listed =
      'conversation_parts' in parts
        ? listAt(parts, 'conversation_parts', [...pointer, 'conversation_parts'])
        : [];
    const first = said(
      { created_at: record.created_at, ...source },
      [...pointer, 'source'],
      channel === 'email',
    );
    const automatic = source.delivered_as === 'automated';
    return {
      join: '\n',
      utterances: [
        automatic ? { ...first, label: `${first.label} (automatic)`, role: 'system' } : first,
        ...listed.flatMap((part, index) =>
          part.part_type === 'comment'
            ? [
                said(
                  part,
                  [...pointer, 'conversation_parts', 'conversation_parts', index],
                  channel === 'email',
                ),
              ]
            : [],
        ),
      ],
      ...present({ id: nameOf(record.id), channel }),
    };
  },
};

function said(part: Fields, pointer: Pointer, mail: boolean): Utterance {
  const author = isFields(part.author) ? part.author : {};
  const type = nameOf(author.type) ?? '';
  const role = author.from_ai_agent === true ? 'system' : roles[type.toLowerCase()];
  const text = part.redacted === true ? '' : htmlToText(textAt(part, 'body', pointer) ?? '');
  return {
    label: nameOf(author.name) ?? nameOf(author.email) ?? nameOf(author.id) ?? (type || '?'),
    text: mail ? withoutHistory(text) : text,
    ...present({ role, at: timeStamp(part.created_at) }),
  };
}
