import type { PatternError, PatternNode } from './syntax.js';

/** A part of a pattern, and where it begins in it (UTF-16 units). */
export interface PlacedNode {
  readonly node: PatternNode;
  readonly offset: number;
}

/** Whether no match of it is without a word of the sentence. */
function takesWords(node: PatternNode): boolean {
  switch (node.kind) {
    case 'atom':
    case 'entity':
    case 'list':
      return true;
    case 'sequence':
      return node.parts.some(takesWords);
    case 'choice':
      return node.options.every(takesWords);
    default:
      return false;
  }
}

function misplaced(sign: string, offset: number): PatternError {
  const isStart = sign === '^';
  const place = isStart ? 'beginning' : 'end';
  return {
    code: 'BH116',
    offset,
    message: `words stand ${isStart ? 'before' : 'behind'} "${sign}", the ${place} of the sentence: this is never found`,
    hint:
      sign === '.'
        ? 'Leave the full stop out: numbers and short forms are found with and without theirs.'
        : `Put "${sign}" at the ${place} of the pattern, or remove it.`,
  };
}

/**
 * BH116 for each `^` behind words and each `$` or full stop before words: a pattern is looked for within one sentence.
 *
 * @param source the pattern, for the sign as it was written
 */
export function misplacedSigns(parts: readonly PlacedNode[], source: string): readonly PatternError[] {
  const first = parts.findIndex(({ node }) => takesWords(node));
  const last = parts.findLastIndex(({ node }) => takesWords(node));
  return parts.flatMap(({ node, offset }, index) => {
    const isBehindWords = node.kind === 'start' && first !== -1 && first < index;
    const isBeforeWords = node.kind === 'end' && last > index;
    return isBehindWords || isBeforeWords ? [misplaced(source.charAt(offset), offset)] : [];
  });
}
