import type { Speaker } from '../conversation.js';
import { isFields } from '../record-fields.js';
import type { Dialect } from './dialect.js';
import { channelOf, languageOf, listAt, nameOf, numberAt, objectsOf, present, textAt } from './values.js';

const roles: Readonly<Record<string, Speaker>> = {
  AGENT: 'agent',
  HUMAN_AGENT: 'agent',
  CUSTOMER: 'customer',
  END_USER: 'customer',
  AUTOMATED_AGENT: 'system',
};

/** Google Contact Center AI: entries with a role and a time in microseconds. */
export const ccai: Dialect = {
  fits: ({ entries }) =>
    objectsOf(entries).some(
      (entry) => 'text' in entry && ('role' in entry || 'start_timestamp_usec' in entry),
    ) ||
    (Array.isArray(entries) && entries.length === 0),
  talk: (record, pointer) => {
    const about = isFields(record.conversation_info) ? record.conversation_info : {};
    const channel = channelOf(record.medium ?? about.medium ?? record.channel);
    return {
      join: channel === 'chat' ? '\n' : ' ',
      utterances: listAt(record, 'entries', pointer).map((entry, index) => {
        const place = [...pointer, 'entries', index];
        const role = nameOf(entry.role);
        const microseconds = numberAt(entry, 'start_timestamp_usec', place);
        return {
          label: role ?? nameOf(entry.user_id) ?? '?',
          text: textAt(entry, 'text', place) ?? '',
          ...present({
            role: roles[(role ?? '').toUpperCase()],
            at: microseconds === undefined ? undefined : microseconds / 1000,
          }),
        };
      }),
      ...present({
        id: nameOf(record.conversation_id) ?? nameOf(record.name) ?? nameOf(record.id),
        language: languageOf(record.language_code ?? about.language_code),
        channel,
      }),
    };
  },
};
