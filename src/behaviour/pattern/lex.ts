import type { PatternError } from './syntax.js';

export type Lexeme =
  | { readonly kind: 'words'; readonly text: string; readonly offset: number }
  | {
      readonly kind: 'prefix' | 'suffix' | 'exact' | 'list' | 'entity';
      readonly text: string;
      readonly offset: number;
    }
  | { readonly kind: 'gap'; readonly words: number; readonly offset: number }
  | { readonly kind: 'any' | ',' | '(' | '[' | '^' | '$' | '?' | '!'; readonly offset: number }
  | Closing;

/** What ends one of several ways, or a group. */
export interface Closing {
  readonly kind: '|' | ')' | ']';
  readonly offset: number;
}

export function isClosing(lexeme: Lexeme): lexeme is Closing {
  return lexeme.kind === '|' || lexeme.kind === ')' || lexeme.kind === ']';
}

// A word may hold marks inside it (o'clock, 7:30, lk-50817, £12.50) but not the pattern's own signs.
// A dollar sign is money only before a digit; elsewhere it is the end of the sentence.
const word = String.raw`(?!\$(?!\d))[\p{L}\p{M}\d\p{Sc}%](?:(?!\$(?!\d))[\p{L}\p{M}\d\p{Sc}'’:/%@+-]|[.,](?=\d))*`;
const shapes: readonly (readonly [string, string])[] = [
  ['gap', String.raw`\.\.\.\d*|…\d*`],
  ['suffix', `~${word}`],
  ['prefix', `${word}~`],
  ['exact', `=${word}`],
  ['list', String.raw`@[\p{L}\d_-]+`],
  ['entity', String.raw`<[^>\s]*>`],
  ['any', String.raw`_(?![\p{L}\d])`],
  ['words', word],
  ['sign', String.raw`[()\[\]|^$?!]`],
  ['break', '[,;:–—-]'],
  ['stop', String.raw`\.`],
  ['stray', String.raw`\S`],
];
const scanner = new RegExp(shapes.map(([, shape]) => `(${shape})`).join('|'), 'gu');
// Most of a pattern: a word of plain letters that nothing but a space or a sign follows. The scanner finds the same, slower.
const plainWord = /[a-z]+(?=[ |()[\]?!^]|$)/y;

/** The shape of what the scanner found: the first of its groups that is there. */
function shapeOf(match: RegExpExecArray): string {
  for (let group = 1; group < match.length; group += 1)
    if (match[group] !== undefined) return shapes[group - 1]?.[0] ?? 'stray';
  return 'stray';
}

/** Cuts a pattern into lexemes. A comma, dash or colon stands for any break between words, a full stop for the end. */
export function lexPattern(source: string): {
  readonly lexemes: readonly Lexeme[];
  readonly errors: readonly PatternError[];
} {
  const lexemes: Lexeme[] = [];
  const errors: PatternError[] = [];
  for (let at = 0; at < source.length; ) {
    if (source[at] === ' ') {
      at += 1;
      continue;
    }
    plainWord.lastIndex = at;
    const plain = plainWord.exec(source);
    if (plain !== null) {
      lexemes.push({ kind: 'words', text: plain[0], offset: at });
      at += plain[0].length;
      continue;
    }
    scanner.lastIndex = at;
    const match = scanner.exec(source);
    if (match === null) break;
    const shape = shapeOf(match);
    const text = match[0];
    const offset = match.index;
    at = offset + text.length;
    if (shape === 'words') lexemes.push({ kind: 'words', text, offset });
    else if (shape === 'gap')
      lexemes.push({ kind: 'gap', words: Number(text.replace(/^(\.\.\.|…)/, '') || '4'), offset });
    else if (shape === 'prefix') lexemes.push({ kind: 'prefix', text: text.slice(0, -1), offset });
    else if (shape === 'suffix') lexemes.push({ kind: 'suffix', text: text.slice(1), offset });
    else if (shape === 'exact') lexemes.push({ kind: 'exact', text: text.slice(1), offset });
    else if (shape === 'list') lexemes.push({ kind: 'list', text: text.slice(1), offset });
    else if (shape === 'entity') lexemes.push({ kind: 'entity', text: text.slice(1, -1), offset });
    else if (shape === 'any') lexemes.push({ kind: 'any', offset });
    else if (shape === 'break') lexemes.push({ kind: ',', offset });
    else if (shape === 'stop') lexemes.push({ kind: '$', offset });
    else if (shape === 'sign') lexemes.push({ kind: text as '(', offset });
    else if (shape === 'stray') {
      errors.push({
        code: 'BH115',
        message: `"${text}" has no meaning in a pattern`,
        hint: 'Patterns are made of words, (a|b), [a], ..., _, @list, <entity>, word~, ~word, =word, ^, $, ? and !.',
        offset,
      });
    }
  }
  return { lexemes, errors };
}
