import { checkConversation } from '../check-conversation.js';
import type { OpenReader } from '../reader.js';
import { openRecords } from './json-records.js';

/**
 * JSON Lines in the form of schemas/conversation.schema.json, or one JSON document that holds a conversation or
 * an array of them. A broken line is one problem; the lines around it are read.
 */
export const openJsonLines: OpenReader = openRecords({
  record: (options) => (value, count, place) => {
    const id = count === 1 ? options.id : `${options.id}-${count}`;
    return [checkConversation(value, id, place, options)];
  },
  longest: ({ line, conversation }) => ({ line, document: conversation }),
});
