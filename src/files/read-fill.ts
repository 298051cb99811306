/** Translations as a translator writes them compactly: by line id, and patterns by their place. */
export interface Fill {
  readonly lines: ReadonlyMap<string, string>;
  readonly patterns: ReadonlyMap<string, readonly string[]>;
  /** Line, from 1, on which an id stands first. */
  readonly places: ReadonlyMap<string, number>;
  /** Numbers, from 1, of lines that hold no id and translation. */
  readonly unread: readonly number[];
}

/**
 * Reads `line id<TAB>translation`, one a line; `\n` is a line break in it, `-` alone leaves a variant out, and a place of
 * patterns may come several times, once for each pattern. Empty lines and lines that begin with `#` are passed over.
 *
 * @param patternIds ids that are places of patterns
 */
export function readFill(text: string, patternIds: ReadonlySet<string>): Fill {
  const lines = new Map<string, string>();
  const patterns = new Map<string, string[]>();
  const places = new Map<string, number>();
  const unread: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    const id = line.slice(0, Math.max(0, tab)).trim();
    const words = line.slice(tab + 1).trim();
    if (id !== '' && !places.has(id)) places.set(id, index + 1);
    if (id === '' || words === '') unread.push(index + 1);
    else if (patternIds.has(id)) patterns.set(id, [...(patterns.get(id) ?? []), words]);
    else lines.set(id, words.replaceAll('\\n', '\n'));
  }
  return { lines, patterns, places, unread };
}
