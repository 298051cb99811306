interface Block {
  readonly key: string;
  /** Number of its first line in the fragment, from 1. */
  readonly start: number;
  readonly lines: string[];
}

/** The blocks of a YAML text by their key at an indentation; what stands before the first is a block without a key. */
function blocksOf(lines: readonly string[], indent: number, from: number): Block[] {
  const blocks: Block[] = [{ key: '', start: from, lines: [] }];
  for (const [index, line] of lines.entries()) {
    const rest = line.slice(indent);
    const isOwn = line.slice(0, indent).trim() === '' && /^["']?[\w.-]+["']?\s*:/.test(rest);
    if (isOwn) blocks.push({ key: rest.split(':')[0]?.trim() ?? '', start: from + index, lines: [] });
    blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** A line of the whole file, with the line of the fragment that it comes from. */
interface PlacedLine {
  readonly text: string;
  readonly fragment?: number;
}

/** The rest of a block stands as it is in the sample where its first line is this comment. */
const asInSample = '# …';

function merged(sample: readonly Block[], pieces: readonly Block[]): PlacedLine[] {
  const own = (piece: Block): PlacedLine[] =>
    piece.lines.map((text, index) => ({ text, fragment: piece.start + index }));
  const together = (block: Block, piece: Block): PlacedLine[] => {
    if (piece.lines[1]?.trim() !== asInSample) return own(piece);
    const [head = '', , ...rest] = piece.lines;
    const inner = blocksOf(rest, 2, piece.start + 2);
    return [
      { text: head, fragment: piece.start },
      { text: `  ${asInSample}`, fragment: piece.start + 1 },
      ...merged(blocksOf(block.lines.slice(1), 2, 0), inner),
    ];
  };
  const used = new Set<Block>();
  const placed = sample.flatMap((block) => {
    const piece = pieces.find(({ key }) => key !== '' && key === block.key);
    if (piece === undefined) return block.lines.map((text): PlacedLine => ({ text }));
    used.add(piece);
    return together(block, piece);
  });
  return [...placed, ...pieces.filter((piece) => piece.key !== '' && !used.has(piece)).flatMap(own)];
}

/** A fragment put into a whole file, and where its lines are there. */
export interface Placed {
  readonly text: string;
  /** The line of the file for a line of the fragment, both from 1. */
  readonly lineOf: (line: number) => number;
}

/**
 * Each top-level key of the fragment replaces the block of that key in the file, or is added at its end; where
 * the block begins with `# …`, only the keys one level below are replaced. A fragment that is no mapping, or an
 * empty sample, stands for the whole file.
 */
export function placeFragment(sample: string, fragment: string): Placed {
  const lines = fragment.trimEnd().split('\n');
  const pieces = blocksOf(lines, 0, 1);
  const isWhole = sample.trim() === '' || pieces.length < 2 || (pieces[0]?.lines ?? []).length > 0;
  if (isWhole) return { text: fragment, lineOf: (line) => line };
  const placed = merged(blocksOf(sample.trimEnd().split('\n'), 0, 0), pieces);
  const places = new Map(placed.map(({ fragment: from }, index) => [from, index + 1]));
  return {
    text: `${placed.map(({ text }) => text).join('\n')}\n`,
    lineOf: (line) => places.get(line) ?? line,
  };
}
