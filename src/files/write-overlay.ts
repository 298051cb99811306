import { Document, isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml';
import type { UpdatedLine, UpdatedOverlay } from '../language/translation/update.js';

const keys = ['from', 'now', 'to', 'leave_out'] as const;
const order: readonly string[] = keys;

function pairIn(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}

function mapAt(document: Document, key: string): YAMLMap | undefined {
  const value = document.get(key);
  return isMap(value) ? value : undefined;
}

/** A text of several lines is written as a block, whatever stood there before. */
function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\n');
}

/** The entry that stands there, with what has changed; a translator's comments and quotes stay. */
function broughtUp(document: Document, pair: Pair, { id, line }: UpdatedLine): Pair {
  if (isScalar(pair.key)) pair.key.value = id;
  const entry = pair.value;
  if (!isMap(entry)) return document.createPair(id, line);
  for (const key of keys) {
    const value = line[key];
    if (value === undefined) entry.delete(key);
    else if (entry.get(key) !== value) entry.set(key, isLong(value) ? document.createNode(value) : value);
  }
  entry.items.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
  return pair;
}

function sameList(pair: Pair, patterns: readonly string[]): boolean {
  return JSON.stringify(pair.value) === JSON.stringify(patterns);
}

/**
 * The text of an overlay file, in the order of its source. What was written before stays as it was written.
 *
 * @param before the text of the file; empty for a new one
 */
export function overlayText(
  before: string,
  { translates, language }: { readonly translates: string; readonly language: string },
  updated: UpdatedOverlay,
): string {
  const document: Document =
    before.trim() === '' ? new Document({ translates, language, lines: {} }) : parseDocument(before);
  if (before.trim() === '') {
    document.commentBefore = ' yaml-language-server: $schema=../schemas/overlay.schema.json';
  }
  const oldLines = mapAt(document, 'lines');
  const lines = new YAMLMap();
  for (const each of updated.lines) {
    const pair = each.was === undefined ? undefined : pairIn(oldLines, each.was);
    lines.items.push(
      pair === undefined ? document.createPair(each.id, each.line) : broughtUp(document, pair, each),
    );
  }
  const oldPatterns = mapAt(document, 'patterns');
  const patterns = new YAMLMap();
  for (const { id, patterns: list } of updated.patterns) {
    const pair = pairIn(oldPatterns, id);
    patterns.items.push(pair !== undefined && sameList(pair, list) ? pair : document.createPair(id, list));
  }
  document.set('lines', lines);
  if (patterns.items.length > 0) document.set('patterns', patterns);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
