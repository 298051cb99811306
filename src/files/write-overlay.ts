import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml';
import type { UpdatedOverlay } from '../language/translation/update.js';
import { editedOverlay } from './edit-overlay.js';
import { entryBroughtUp } from './overlay-entry.js';

/** Which file an overlay translates, and into what. */
interface Head {
  readonly translates: string;
  readonly language: string;
}

function pairIn(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}

function mapAt(document: Document, key: string): YAMLMap | undefined {
  const value = document.get(key);
  return isMap(value) ? value : undefined;
}

function sameList(pair: Pair, patterns: readonly string[]): boolean {
  return JSON.stringify(pair.value) === JSON.stringify(patterns);
}

/** The whole file written anew from what was parsed, for a new one and for one that is laid out in an unusual way. */
function rewrittenOverlay(before: string, { translates, language }: Head, updated: UpdatedOverlay): string {
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
      pair === undefined ? document.createPair(each.id, each.line) : entryBroughtUp(document, pair, each),
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

/** What an overlay says when it is read. */
function saidBy({ translates, language }: Head, { lines, patterns }: UpdatedOverlay): unknown {
  return {
    translates,
    language,
    lines: Object.fromEntries(lines.map(({ id, line }) => [id, line])),
    patterns: Object.fromEntries(patterns.map((each) => [each.id, each.patterns])),
  };
}

/**
 * The text of an overlay file, in the order of its source. What has not changed stays as it was written, byte for byte.
 *
 * @param before the text of the file; empty for a new one
 */
export function overlayText(before: string, head: Head, updated: UpdatedOverlay): string {
  const edited = before.trim() === '' ? undefined : editedOverlay(before, updated);
  if (edited === undefined) return rewrittenOverlay(before, head, updated);
  // The one thing that must never happen is that an edit loses words.
  const says = { patterns: {}, ...parseDocument(edited).toJS() };
  return isDeepStrictEqual(says, saidBy(head, updated)) ? edited : rewrittenOverlay(before, head, updated);
}
