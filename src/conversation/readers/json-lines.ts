import { checkConversation } from '../check-conversation.js';
import { defaultLimits } from '../limits.js';
import { type Line, splitLines } from '../lines.js';
import { lineTooLong, nothingToRead, notJson } from '../problems.js';
import type { OpenReader, Reader, ReaderOptions, ReadItem } from '../reader.js';
import { cutObjects } from './json-values.js';

/**
 * JSON Lines in the form of schemas/conversation.schema.json, or one JSON document that holds a conversation or
 * an array of them. A broken line is one problem; the lines around it are read.
 */
export const openJsonLines: OpenReader = (options) => {
  let inner: Reader | undefined;
  let waiting = '';
  const limit = (options.limits ?? defaultLimits).line;

  // An array is cut up by brackets, lines by line; an object spread over lines is told apart by its first two lines,
  // which must have arrived whole, so that the way the input is cut into chunks decides nothing.
  const decide = (ended: boolean): Reader | undefined => {
    const text = waiting.replace(/^\ufeff/, '').trimStart();
    if (text.startsWith('[')) return openDocument(options);
    const [first = '', second, third] = text.split(/[\r\n]+\s*/, 3);
    const firstWhole = ended || second !== undefined;
    if (first.length > limit || (firstWhole && parses(first))) return openLines(options);
    if (!firstWhole) return undefined;
    if ((second ?? '').length > limit) return openLines(options);
    if (third === undefined && !ended) return undefined;
    return second === undefined || second === '' || parses(second)
      ? openLines(options)
      : openDocument(options);
  };
  const start = (ended: boolean): readonly ReadItem[] => {
    inner = decide(ended);
    if (inner === undefined) return [];
    const text = waiting;
    waiting = '';
    return inner.push(text);
  };

  return {
    push(chunk) {
      if (inner !== undefined) return inner.push(chunk);
      waiting += chunk;
      return start(false);
    },
    end() {
      const last = inner === undefined ? start(true) : [];
      return inner === undefined ? last : [...last, ...inner.end()];
    },
  };
};

function parses(text: string | undefined): boolean {
  if (text === undefined || !text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Parses and checks one record; counts records for those that carry no id. */
function recordReader(options: ReaderOptions): (text: string, line: number) => ReadItem {
  let count = 0;
  const inFile = options.file === undefined ? {} : { file: options.file };
  return (text, line) => {
    count += 1;
    const place = { ...inFile, line };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { kind: 'problem', problem: notJson(place, why, !text.includes('\n')) };
    }
    return checkConversation(value, count === 1 ? options.id : `${options.id}-${count}`, place, options);
  };
}

function openLines(options: ReaderOptions): Reader {
  const limits = options.limits ?? defaultLimits;
  const lines = splitLines(limits.line);
  const record = recordReader(options);
  const inFile = options.file === undefined ? {} : { file: options.file };
  let any = false;
  const read = (line: Line): readonly ReadItem[] => {
    if (line.cut) {
      any = true;
      return [{ kind: 'problem', problem: lineTooLong({ ...inFile, line: line.number }, limits) }];
    }
    if (line.text.trim() === '') return [];
    any = true;
    return [record(line.text, line.number)];
  };
  return {
    push: (chunk) => lines.push(chunk).flatMap(read),
    end() {
      const last = lines.end().flatMap(read);
      return any ? last : [{ kind: 'problem', problem: nothingToRead(inFile) }];
    },
  };
}

function openDocument(options: ReaderOptions): Reader {
  const limits = options.limits ?? defaultLimits;
  const objects = cutObjects(limits.conversation);
  const record = recordReader(options);
  const inFile = options.file === undefined ? {} : { file: options.file };
  let any = false;
  const read = (piece: { readonly text: string; readonly line: number; readonly cut: boolean }): ReadItem => {
    any = true;
    if (!piece.cut) return record(piece.text, piece.line);
    return { kind: 'problem', problem: lineTooLong({ ...inFile, line: piece.line }, limits) };
  };
  return {
    push: (chunk) => objects.push(chunk).map(read),
    end() {
      const last = objects.end().map(read);
      return any ? last : [{ kind: 'problem', problem: nothingToRead(inFile) }];
    },
  };
}
