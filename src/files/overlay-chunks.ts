import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** An entry of a block map as it is written, with the comments and empty lines above it. */
export interface Chunk {
  readonly key: string;
  readonly text: string;
}

/** The entries of a block map: everything between `start` and `end` of the file. */
export interface Chunks {
  readonly start: number;
  readonly end: number;
  readonly chunks: readonly Chunk[];
  /** Blanks before each key. */
  readonly indent: number;
}

/** Offset behind the last letter of a node; comments behind it do not count. */
function endOf(node: unknown, otherwise: number): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isMap(node)) return endOfPair(last as Pair | undefined, node.range?.[1] ?? otherwise);
    return endOf(last, node.range?.[1] ?? otherwise);
  }
  return (node as Node | null | undefined)?.range?.[1] ?? otherwise;
}

function endOfPair(pair: Pair | undefined, otherwise: number): number {
  if (pair === undefined) return otherwise;
  const key = isScalar(pair.key) ? (pair.key.range?.[1] ?? otherwise) : otherwise;
  return Math.max(key, endOf(pair.value, key));
}

/** Where the next line begins; the same place where one begins already. */
function nextLine(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/**
 * Cuts the entries of a map out of the text that it was parsed from. Undefined for a map on one line or without entries.
 *
 * @param keyEnd offset behind the key whose value the map is
 */
export function chunksOf(text: string, map: YAMLMap, keyEnd: number): Chunks | undefined {
  const [first] = map.items;
  if (map.flow === true || first === undefined || !isScalar(first.key)) return undefined;
  const keyStart = first.key.range?.[0] ?? 0;
  const start = nextLine(text, keyEnd + 1);
  const indent = keyStart - (text.lastIndexOf('\n', keyStart - 1) + 1);
  if (keyStart < start) return undefined;
  const chunks: Chunk[] = [];
  let from = start;
  for (const pair of map.items) {
    if (!isScalar(pair.key)) return undefined;
    const to = nextLine(text, endOfPair(pair, from));
    chunks.push({ key: String(pair.key.value), text: text.slice(from, to) });
    from = to;
  }
  return { start, end: from, chunks, indent };
}
