import type { Speaker } from '../conversation.js';
import type { Dialect } from './dialect.js';
import { channelOf, languageOf, listAt, nameOf, numberAt, objectsOf, present, textAt } from './values.js';

const roles: Readonly<Record<string, Speaker>> = {
  internal: 'agent',
  agent: 'agent',
  user: 'agent',
  external: 'customer',
  customer: 'customer',
  acd: 'system',
  ivr: 'system',
  bot: 'system',
  botflow: 'system',
  workflow: 'system',
  voicemail: 'system',
};

/** Genesys: phrases of one or several transcripts (a call that was passed on has more), with their purpose as role. */
export const genesys: Dialect = {
  fits: ({ transcripts }) => objectsOf(transcripts).some(({ phrases }) => Array.isArray(phrases)),
  talk: (record, pointer) => {
    const transcripts = listAt(record, 'transcripts', pointer);
    const channel = channelOf(record.mediaType);
    return {
      join: channel === 'chat' || channel === 'email' ? '\n' : ' ',
      utterances: transcripts.flatMap((transcript, index) => {
        const within = [...pointer, 'transcripts', index];
        return listAt(transcript, 'phrases', within).map((phrase, number) => {
          const place = [...within, 'phrases', number];
          const purpose = nameOf(phrase.participantPurpose);
          return {
            label: purpose ?? '?',
            // The decorated text has the punctuation and the figures.
            text: textAt(phrase, 'decoratedText', place) ?? textAt(phrase, 'text', place) ?? '',
            ...present({
              role: roles[(purpose ?? '').toLowerCase()],
              at: numberAt(phrase, 'startTimeMs', place),
            }),
          };
        });
      }),
      ...present({
        id: nameOf(record.conversationId) ?? nameOf(record.id),
        language: languageOf(transcripts[0]?.language),
        channel,
      }),
    };
  },
};
