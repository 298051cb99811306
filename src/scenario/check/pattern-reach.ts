import { lexPattern } from '../../behaviour/pattern/lex.js';
import type { Problem } from '../../files/problem.js';
import type { WrittenPattern } from '../collector.js';
import { type ScenarioRule, warningAt } from './rule.js';

const wordLike: ReadonlySet<string> = new Set([
  'words',
  'prefix',
  'suffix',
  'exact',
  'list',
  'entity',
  'any',
]);

/** Why a pattern never fits, with the place; undefined where it may. */
function neverFits(source: string): { readonly offset: number; readonly message: string } | undefined {
  let depth = 0;
  let began = false;
  let over = false;
  for (const { kind, offset } of lexPattern(source).lexemes) {
    if (kind === ')' || kind === ']') depth -= 1;
    else if (depth === 0 && kind === '^' && began)
      return { offset, message: 'no sentence begins after a word of it' };
    else if (depth === 0 && over && (wordLike.has(kind) || kind === '('))
      return { offset, message: 'no word follows the end of a sentence' };
    if (depth === 0 && wordLike.has(kind)) began = true;
    if (depth === 0 && kind === '$') over = true;
    if (kind === '(' || kind === '[') depth += 1;
  }
  return undefined;
}

/** Patterns that fit everything or nothing. Those that fit any words are mistakes (SC129). */
export function reachless(patterns: readonly WrittenPattern[]): readonly Problem[] {
  return patterns.flatMap(({ source, pointer, errors }) => {
    if (errors.length > 0 || !/[?!^$]|(?<!\.)\.(?!\.)/.test(source)) return [];
    if (!lexPattern(source).lexemes.some(({ kind }) => wordLike.has(kind) && kind !== 'any'))
      return [warningAt('SC172', pointer, 'this pattern names no word: it fits whatever ends like this')];
    const never = neverFits(source);
    if (never === undefined) return [];
    const { offset, message } = never;
    return [warningAt('SC172', pointer, `this pattern never fits: ${message}`, { offset })];
  });
}

/** A pattern of the scenario that fits every question, or nothing at all. */
export const patternReach: ScenarioRule = ({ written }) => reachless(written.patterns);
