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

function misplaced(sign: '^' | '$', offset: number): PatternError {
  const place = sign === '^' ? 'beginning' : 'end';
  return {
    code: 'BH116',
    offset,
    message: `words stand ${sign === '^' ? 'before' : 'behind'} "${sign}", the ${place} of the sentence: this is never found`,
    hint: `Put "${sign}" at the ${place} of the pattern, or remove it.`,
  };
}

/** BH116 for each `^` behind words and each `$` before words: a pattern is looked for within one sentence. */
export function misplacedSigns(parts: readonly PlacedNode[]): readonly PatternError[] {
  const first = parts.findIndex(({ node }) => takesWords(node));
  const last = parts.findLastIndex(({ node }) => takesWords(node));
  return parts.flatMap(({ node, offset }, index) => {
    if (node.kind === 'start' && first !== -1 && first < index) return [misplaced('^', offset)];
    if (node.kind === 'end' && last > index) return [misplaced('$', offset)];
    return [];
  });
}
