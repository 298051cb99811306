/** The blocks of a YAML file by their top-level key, comments above a key belonging to it. */
function blocksOf(text: string): { readonly key: string; readonly lines: string[] }[] {
  const blocks: { key: string; lines: string[] }[] = [{ key: '', lines: [] }];
  for (const line of text.trimEnd().split('\n')) {
    const key = /^["']?([\w.-]+)["']?\s*:/.exec(line)?.[1];
    if (key !== undefined) blocks.push({ key, lines: [] });
    blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** A fragment put into a whole file, and how many lines stand before each line of it. */
export interface Placed {
  readonly text: string;
  /** The line of the file for a line of the fragment, both from 1. */
  readonly lineOf: (line: number) => number;
}

/**
 * Each top-level key of the fragment replaces the block of that key in the file, or is added at its end.
 * A fragment that is no mapping, or an empty sample, stands for the whole file.
 */
export function placeFragment(sample: string, fragment: string): Placed {
  const pieces = blocksOf(fragment);
  const isWhole =
    sample.trim() === '' || pieces.length < 2 || (pieces[0]?.lines.join('').trim() ?? '') !== '';
  if (isWhole) return { text: fragment, lineOf: (line) => line };
  const starts = new Map<number, number>();
  const lines: string[] = [];
  const added = new Set<number>();
  const add = (index: number): void => {
    added.add(index);
    const before = pieces.slice(0, index).reduce((sum, piece) => sum + piece.lines.length, 0);
    for (const [offset, line] of (pieces[index]?.lines ?? []).entries()) {
      lines.push(line);
      starts.set(before + offset + 1, lines.length);
    }
  };
  for (const block of blocksOf(sample)) {
    const index = pieces.findIndex(({ key }) => key !== '' && key === block.key);
    if (index > 0) add(index);
    else lines.push(...block.lines);
  }
  for (const index of pieces.keys()) if (index > 0 && !added.has(index)) add(index);
  return { text: `${lines.join('\n')}\n`, lineOf: (line) => starts.get(line) ?? line };
}
