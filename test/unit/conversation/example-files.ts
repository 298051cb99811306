import { readFileSync } from 'node:fs';
import type { Conversation } from '../../../src/conversation/conversation.js';
import type { Format } from '../../../src/conversation/formats.js';
import { type Role, speakersFrom } from '../../../src/conversation/speakers.js';
import type { Problem } from '../../../src/files/problem.js';
import { readTranscript } from '../../../src/files/read-transcript.js';
import { labels, said } from './reading.js';

export interface Told {
  readonly map?: Readonly<Record<string, Role>>;
  readonly format?: Format;
}

/** Reads bytes as the program does: recognised by their content, in chunks. */
export async function readBytes(bytes: Uint8Array, { map = {}, format }: Told = {}) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  }
  const speakers = speakersFrom(labels, new Map(Object.entries(map)));
  const conversations: Conversation[] = [];
  const problems: Problem[] = [];
  const options = { id: 'file', file: 'file', speakers, ...(format === undefined ? {} : { format }) };
  for await (const items of readTranscript(chunks(), options)) {
    for (const item of items) {
      if (item.kind === 'conversation') conversations.push(item.conversation);
      else problems.push(item.problem);
    }
  }
  return { conversations, problems };
}

export const bytesOfFile = (name: string): Uint8Array =>
  readFileSync(new URL(`./files/${name}`, import.meta.url));

/** Each conversation as lines: what is known of it, then who said what (and when, in seconds). */
export async function readExample(name: string, told: Told = {}) {
  const { conversations, problems } = await readBytes(bytesOfFile(name), told);
  return {
    conversations: conversations.map((each) => [
      [each.id, each.language ?? '-', each.channel ?? '-'].join(' '),
      ...said(each),
    ]),
    times: conversations.map(({ turns }) => turns.map(({ at }) => at)),
    problems: problems.map(({ code, line, pointer }) =>
      [code, `line ${line}`, ...(pointer === undefined ? [] : [pointer.join('.')])].join(' '),
    ),
    messages: problems.map(({ message }) => message),
  };
}
