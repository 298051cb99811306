import type { Speaker } from '../conversation.js';
import { type Fields, isFields } from '../record-fields.js';
import { timeStamp } from '../time-stamp.js';
import type { Dialect } from './dialect.js';
import { channelOf, languageOf, listAt, nameOf, numberAt, objectsOf, present, textAt } from './values.js';

const roles: Readonly<Record<string, Speaker>> = {
  AGENT: 'agent',
  CUSTOMER: 'customer',
  SYSTEM: 'system',
  CUSTOM_BOT: 'system',
  BOT: 'system',
};

/**
 * Amazon Connect Contact Lens. In voice the id of a participant names the role; in chat it is a number of its own and
 * the role stands with the participant or the message. Events and what is no text (menus, files) are left out.
 */
export const contactLens: Dialect = {
  fits: (record) => Array.isArray(record.Transcript) && !Array.isArray(record.entries),
  talk: (record, pointer) => {
    const participants = new Map(
      objectsOf(record.Participants).map((each) => [nameOf(each.ParticipantId), each]),
    );
    const entries = listAt(record, 'Transcript', pointer);
    const isChat = entries.some((entry) => entry.Type !== undefined || entry.AbsoluteTime !== undefined);
    const about = isFields(record.CustomerMetadata) ? record.CustomerMetadata : {};
    const utterances = entries.flatMap((entry, index) => {
      if (!isSaid(entry)) return [];
      const place = [...pointer, 'Transcript', index];
      const id = nameOf(entry.ParticipantId);
      const role = nameOf(entry.ParticipantRole) ?? nameOf(participants.get(id)?.ParticipantRole);
      const known = roles[(role ?? id ?? '').toUpperCase()];
      const at = numberAt(entry, 'BeginOffsetMillis', place) ?? timeStamp(entry.AbsoluteTime);
      return {
        // A role that is not known (a supervisor) is what the user can say something about.
        label: (known === undefined ? role : undefined) ?? nameOf(entry.DisplayName) ?? id ?? '?',
        text: textAt(entry, 'Content', place) ?? '',
        ...present({ role: known, at }),
      };
    });
    return {
      join: isChat ? '\n' : ' ',
      utterances,
      ...present({
        id: nameOf(about.ContactId) ?? nameOf(record.ContactId) ?? nameOf(record.InitialContactId),
        language: languageOf(record.LanguageCode),
        channel: channelOf(record.Channel) ?? (isChat ? 'chat' : 'phone'),
      }),
    };
  },
};

function isSaid({ Type, ContentType }: Fields): boolean {
  if (typeof Type === 'string' && Type !== 'MESSAGE') return false;
  return typeof ContentType !== 'string' || ContentType.startsWith('text/');
}
