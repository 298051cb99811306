import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, YAMLSeq } from 'yaml';
import type { UpdatedOverlay } from '../language/translation/update.js';
import { type Chunk, type Chunks, chunksOf } from './overlay-chunks.js';
import { entryBroughtUp } from './overlay-entry.js';

/** Stands above what the source no longer has. */
const mark = '# orphan: the source no longer has this';

interface Entry {
  readonly id: string;
  readonly was?: string;
  readonly isOrphan: boolean;
  /** What the entry says from now on. */
  readonly value: unknown;
  readonly change: (document: Document, pair: Pair) => Pair;
}

const options = { lineWidth: 0, flowCollectionPadding: false } as const;

function indented(text: string, indent: number): string {
  return text.replace(/^(?=[^\n])/gm, ' '.repeat(indent));
}

function withMark(text: string, isOrphan: boolean, indent: number): string {
  const line = `${' '.repeat(indent)}${mark}\n`;
  const bare = text.replace(new RegExp(`^[ \\t]*${mark}\\r?\\n`, 'm'), '');
  if (!isOrphan) return bare;
  return text === bare ? line + text : text;
}

/** The text of an entry; undefined where it cannot be read by itself. */
function entryText(entry: Entry, chunk: Chunk | undefined, indent: number): string | undefined {
  if (chunk === undefined) {
    const fresh = new Document({ [entry.id]: entry.value }).toString(options);
    return withMark(indented(fresh, indent), entry.isOrphan, indent);
  }
  const document = parseDocument(chunk.text);
  const map = document.contents;
  if (document.errors.length > 0 || !isMap(map) || map.items.length !== 1) return undefined;
  const [pair] = map.items;
  if (pair === undefined) return undefined;
  const isSame = chunk.key === entry.id && isDeepStrictEqual(document.toJS(), { [entry.id]: entry.value });
  if (isSame) {
    const whole = chunk.text.endsWith('\n') ? chunk.text : `${chunk.text}\n`;
    return withMark(whole, entry.isOrphan, indent);
  }
  map.items = [entry.change(document, pair as Pair) as (typeof map.items)[number]];
  return withMark(indented(document.toString(options), indent), entry.isOrphan, indent);
}

/** The entries in their new order; undefined where one cannot be read by itself. */
function sectionText(
  { chunks, indent }: Pick<Chunks, 'chunks' | 'indent'>,
  entries: readonly Entry[],
): string | undefined {
  const old = new Map(chunks.map((chunk) => [chunk.key, chunk]));
  const texts = entries.map((entry) =>
    entryText(entry, entry.was === undefined ? undefined : old.get(entry.was), indent),
  );
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}

/** Patterns that stay keep their comments. */
function listBroughtUp(list: readonly string[]): Entry['change'] {
  return (document, pair) => {
    const before = isSeq(pair.value) ? pair.value : undefined;
    const next = new YAMLSeq();
    next.items = list.map(
      (text) =>
        before?.items.find((item) => isScalar(item) && item.value === text) ?? document.createNode(text),
    );
    if (before?.flow !== undefined) next.flow = before.flow;
    if (before?.commentBefore !== undefined) next.commentBefore = before.commentBefore;
    if (before?.comment !== undefined) next.comment = before.comment;
    pair.value = next;
    return pair;
  };
}

/**
 * The text with its entries in the order of the source and only those rewritten that have changed: comments, quotes,
 * indentation and line ends elsewhere stay byte for byte. Undefined for a file that is laid out in another way.
 */
export function editedOverlay(
  before: string,
  { lines, patterns, orphans }: UpdatedOverlay,
): string | undefined {
  const isWindows = before.includes('\r\n');
  const document = parseDocument(before);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || root.flow === true) return undefined;
  const gone = new Set(orphans);
  const section = (name: string): Chunks | undefined => {
    const pair = root.items.find((item) => isScalar(item.key) && item.key.value === name);
    const keyEnd = isScalar(pair?.key) ? pair.key.range?.[1] : undefined;
    return isMap(pair?.value) && keyEnd !== undefined ? chunksOf(before, pair.value, keyEnd) : undefined;
  };
  const [ownLines, ownPatterns] = [section('lines'), section('patterns')];
  if (ownLines === undefined || (ownPatterns === undefined && document.has('patterns'))) return undefined;
  const known = new Set(ownPatterns?.chunks.map(({ key }) => key));
  const lineText = sectionText(
    ownLines,
    lines.map((line) => ({
      ...line,
      value: line.line,
      isOrphan: gone.has(line.id),
      change: (own, pair) => entryBroughtUp(own, pair, line),
    })),
  );
  const patternText = sectionText(
    ownPatterns ?? { chunks: [], indent: 2 },
    patterns.map(({ id, patterns: list }) => ({
      id,
      ...(known.has(id) ? { was: id } : {}),
      value: list,
      isOrphan: gone.has(id),
      change: listBroughtUp(list),
    })),
  );
  if (lineText === undefined || patternText === undefined) return undefined;
  const ended = (text: string): string => (isWindows ? text.replace(/\r?\n/g, '\r\n') : text);
  const edits = [
    { start: ownLines.start, end: ownLines.end, text: lineText },
    ...(ownPatterns === undefined ? [] : [{ ...ownPatterns, text: patternText }]),
  ].sort((a, b) => b.start - a.start);
  let after = before;
  for (const { start, end, text } of edits) after = after.slice(0, start) + ended(text) + after.slice(end);
  if (ownPatterns === undefined && patternText !== '') {
    after = `${after.replace(/\r?\n?$/, '')}${ended(`\npatterns:\n${patternText}`)}`;
  }
  return after;
}
