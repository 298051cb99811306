import type { Conversation } from '../../../src/conversation/conversation.js';
import { type Format, formats } from '../../../src/conversation/formats.js';
import type { OpenReader, ReaderOptions } from '../../../src/conversation/reader.js';
import { loadReader } from '../../../src/conversation/readers/registry.js';
import { exportLabels } from '../../../src/conversation/speaker-labels.js';
import { speakersFrom } from '../../../src/conversation/speakers.js';
import type { Problem } from '../../../src/files/problem.js';
import { profiles } from '../../../src/language/profiles/index.js';

export const labels = [exportLabels, ...Object.values(profiles).map((profile) => profile.speakers)];

const readers = new Map<Format, OpenReader>(
  await Promise.all(formats.map(async (format) => [format, await loadReader(format)] as const)),
);

export interface Read {
  readonly conversations: readonly Conversation[];
  readonly problems: readonly Problem[];
}

/** Reads text cut into the given chunks. */
export function readChunks(
  format: Format,
  chunks: readonly string[],
  options: Partial<ReaderOptions> = {},
): Read {
  const open = readers.get(format);
  if (open === undefined) throw new Error(`no reader for ${format}`);
  const reader = open({ id: 'call', speakers: speakersFrom(labels), ...options });
  const items = [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()];
  return {
    conversations: items.flatMap((item) => (item.kind === 'conversation' ? [item.conversation] : [])),
    problems: items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : [])),
  };
}

export function read(format: Format, text: string, options: Partial<ReaderOptions> = {}): Read {
  return readChunks(format, [text], options);
}

/** `agent: hello` lines, for comparing at a glance. */
export function said(conversation: Conversation | undefined): readonly string[] {
  return (conversation?.turns ?? []).map((turn) => `${turn.speaker}: ${turn.text}`);
}

export const codes = (result: Read): readonly string[] => result.problems.map((problem) => problem.code);
