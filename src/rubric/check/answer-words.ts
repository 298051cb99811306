import type { ASTNode } from '@marcbachmann/cel-js';
import type { Rubric, Seen } from '../rubric.js';
import { meant } from './names.js';
import { conditionsIn } from './parsed-conditions.js';
import { problemAt, type RubricRule } from './rule.js';

/** Conditions that compare an answer with a word that nobody can give to the question. */
export const answerWords: RubricRule = (rubric) => {
  const answers = wordsByQuestion(rubric);
  return conditionsIn(rubric).flatMap(({ pointer, parsed }) =>
    'error' in parsed
      ? []
      : comparedIn(parsed.ast).flatMap(({ question, word, offset }) => {
          const words = answers.get(question);
          if (words === undefined || words.has(word)) return [];
          const message = `"${word}" is no answer to the question "${question}"`;
          return [
            problemAt('RB154', pointer, message, { ...meant(word, words), offset, severity: 'warning' }),
          ];
        }),
  );
};

/** The words that answers can be, by question; those without an end of words are left out. */
function wordsByQuestion({ criteria }: Rubric): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    criteria.flatMap(({ id, seen }) => {
      const words = seen && wordsOf(seen);
      return words ? [[id, new Set([...words, 'na'])] as const] : [];
    }),
  );
}

/** Answers in words; undefined where any word may come. */
export function wordsOf({ type, options }: Seen): readonly string[] | undefined {
  if (type === 'yes-no') return ['yes', 'no'];
  if (type === 'choice' || type === 'choices') return (options ?? []).map(({ id }) => id);
  return type === 'scale' || type === 'number' || type === 'money' || type === 'duration' ? [] : undefined;
}

interface Compared {
  readonly question: string;
  readonly word: string;
  readonly offset: number;
}

function comparedIn(node: ASTNode): readonly Compared[] {
  const own: Compared[] = [];
  if (node.op === '==' || node.op === '!=' || node.op === 'in') {
    const [left, right] = node.args;
    const sides =
      node.op === 'in' ? [[left, right] as const] : [[left, right] as const, [right, left] as const];
    for (const [literal, answer] of sides) {
      const question = questionOf(answer);
      if (question !== undefined && literal.op === 'value' && typeof literal.args === 'string')
        own.push({ question, word: literal.args, offset: literal.start });
    }
    const listed = node.op === 'in' ? questionOf(left) : undefined;
    if (listed !== undefined && right.op === 'list')
      for (const item of right.args)
        if (item.op === 'value' && typeof item.args === 'string')
          own.push({ question: listed, word: item.args, offset: item.start });
  }
  return [...own, ...nodesIn(node.args).flatMap(comparedIn)];
}

/** `answers.entered` or `answers['hold-time']`. */
export function questionOf(node: ASTNode): string | undefined {
  if (node.op !== '.' && node.op !== '[]') return undefined;
  const [of, key] = node.args;
  if (of.op !== 'id' || of.args !== 'answers') return undefined;
  if (typeof key === 'string') return key;
  return key.op === 'value' && typeof key.args === 'string' ? key.args : undefined;
}

/** Nodes among the operands, however the operator nests them. */
export function nodesIn(operands: unknown): readonly ASTNode[] {
  if (Array.isArray(operands)) return operands.flatMap(nodesIn);
  return typeof operands === 'object' && operands !== null && 'op' in operands ? [operands as ASTNode] : [];
}
