import { defaultLimits, type Limits } from '../limits.js';
import { type Line, splitLines } from '../lines.js';
import { documentTooLong, lineTooLong, nothingToRead, notJson, type Place } from '../problems.js';
import type { OpenReader, Reader, ReaderOptions, ReadItem } from '../reader.js';
import { cutObjects } from './json-values.js';

/** What is made of one parsed record. `count` is the number of the record in the input, from 1. */
export type ReadRecord = (value: unknown, count: number, place: Place) => readonly ReadItem[];

export interface RecordForm {
  readonly record: (options: ReaderOptions) => ReadRecord;
  /** A line, and a document, may be as long as this. */
  readonly longest: (limits: Limits) => { readonly line: number; readonly document: number };
}

/**
 * JSON Lines, or one JSON document that holds a record or an array of them. A broken line is one problem; the
 * lines around it are read.
 */
export function openRecords(form: RecordForm): OpenReader {
  return (options) => {
    const { line: limit } = form.longest(options.limits ?? defaultLimits);
    let inner: Reader | undefined;
    let waiting = '';
    let lineEnded = false;

    // An array is cut up by brackets, lines by line; an object spread over lines is told apart by its first two lines,
    // which must have arrived whole, so that the way the input is cut into chunks decides nothing.
    const decide = (ended: boolean): Reader | undefined => {
      const text = waiting.replace(/^\ufeff/, '').trimStart();
      if (text.startsWith('[')) return openDocument(options, form);
      const [first = '', second, third] = text.split(/[\r\n]+\s*/, 3);
      if (second === undefined) return ended || first.length > limit ? openLines(options, form) : undefined;
      if (first.length > limit || parses(first)) return openLines(options, form);
      if (second.length > limit) return openLines(options, form);
      if (third === undefined && !ended) return undefined;
      return second === '' || parses(second) ? openLines(options, form) : openDocument(options, form);
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
        const before = waiting.length;
        waiting += chunk;
        lineEnded ||= /[\r\n]/.test(chunk);
        // A first line that is long is not looked at again and again while it arrives.
        return lineEnded || before < 4096 || waiting.length > limit ? start(false) : [];
      },
      end() {
        const last = inner === undefined ? start(true) : [];
        return inner === undefined ? last : [...last, ...inner.end()];
      },
    };
  };
}

function parses(text: string | undefined): boolean {
  if (text === undefined || !text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Parses a record and hands it on. */
function recordReader(
  options: ReaderOptions,
  form: RecordForm,
): (text: string, line: number) => readonly ReadItem[] {
  let count = 0;
  const read = form.record(options);
  const inFile = options.file === undefined ? {} : { file: options.file };
  return (text, line) => {
    count += 1;
    const place = { ...inFile, line };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [{ kind: 'problem', problem: notJson(place, why, !text.includes('\n')) }];
    }
    return read(value, count, place);
  };
}

function openLines(options: ReaderOptions, form: RecordForm): Reader {
  const limits = options.limits ?? defaultLimits;
  const longest = form.longest(limits).line;
  const lines = splitLines(longest);
  const record = recordReader(options, form);
  const inFile = options.file === undefined ? {} : { file: options.file };
  let any = false;
  const read = (line: Line): readonly ReadItem[] => {
    if (line.cut) {
      any = true;
      const place = { ...inFile, line: line.number };
      return [{ kind: 'problem', problem: lineTooLong(place, { ...limits, line: longest }) }];
    }
    if (line.text.trim() === '') return [];
    any = true;
    return record(line.text, line.number);
  };
  return {
    push: (chunk) => lines.push(chunk).flatMap(read),
    end() {
      const last = lines.end().flatMap(read);
      return any ? last : [{ kind: 'problem', problem: nothingToRead(inFile) }];
    },
  };
}

function openDocument(options: ReaderOptions, form: RecordForm): Reader {
  const limits = options.limits ?? defaultLimits;
  const longest = form.longest(limits).document;
  const objects = cutObjects(longest);
  const record = recordReader(options, form);
  const inFile = options.file === undefined ? {} : { file: options.file };
  let any = false;
  const read = (piece: {
    readonly text: string;
    readonly line: number;
    readonly cut: boolean;
  }): readonly ReadItem[] => {
    any = true;
    if (!piece.cut) return record(piece.text, piece.line);
    const place = { ...inFile, line: piece.line };
    return [{ kind: 'problem', problem: documentTooLong(place, { ...limits, document: longest }) }];
  };
  return {
    push: (chunk) => objects.push(chunk).flatMap(read),
    end() {
      const last = objects.end().flatMap(read);
      return any ? last : [{ kind: 'problem', problem: nothingToRead(inFile) }];
    },
  };
}
