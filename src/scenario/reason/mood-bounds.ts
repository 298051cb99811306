import type { ASTNode } from '@marcbachmann/cel-js';
import { moodCeiling, moodFloor } from '../mood.js';
import { between, type Comparison, exactly, outcomes } from './domain.js';
import { subjectOf } from './subject.js';
import { childrenOf } from './tree.js';

/** A comparison with a mood whose outcome its bounds decide. */
export interface DecidedComparison {
  /** Offset in the condition, UTF-16. */
  readonly offset: number;
  readonly mood: string;
  readonly always: boolean;
}

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const mirrored = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function isComparison(op: string): op is Comparison {
  return comparisons.has(op);
}

function numberOf(node: ASTNode): number | undefined {
  if (node.op === '-_') {
    const value = numberOf(node.args);
    return value === undefined ? undefined : -value;
  }
  if (node.op !== 'value') return undefined;
  return typeof node.args === 'number' || typeof node.args === 'bigint' ? Number(node.args) : undefined;
}

function decided(node: ASTNode): DecidedComparison | undefined {
  if (!isComparison(node.op)) return undefined;
  const [left, right] = node.args as readonly [ASTNode, ASTNode];
  const isMirrored = numberOf(left) !== undefined;
  const subject = subjectOf(isMirrored ? right : left);
  const number = numberOf(isMirrored ? left : right);
  if (subject === undefined || number === undefined || !subject.startsWith('mood.')) return undefined;
  const comparison = isMirrored ? mirrored[node.op] : node.op;
  const { canHold, canFail } = outcomes(between(moodFloor, moodCeiling), comparison, exactly(number));
  if (canHold && canFail) return undefined;
  return { offset: node.range.start, mood: subject.slice('mood.'.length), always: canHold };
}

/** Comparisons in a condition that a mood from 0 to 10 always, or never, meets. */
export function decidedByBounds(node: ASTNode): readonly DecidedComparison[] {
  const found: DecidedComparison[] = [];
  const look = (each: ASTNode): void => {
    const own = decided(each);
    if (own !== undefined) found.push(own);
    for (const child of childrenOf(each)) look(child);
  };
  look(node);
  return found;
}
