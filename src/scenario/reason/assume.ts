import type { ASTNode } from '@marcbachmann/cel-js';
import { isComparison } from '../../rubric/conditions/comparison.js';
import { type Assumed, knownOf, narrow, narrowedTo } from './assumed.js';
import {
  between,
  type Comparison,
  type Domain,
  either,
  exactly,
  extent,
  outcomes,
  refined,
  type Value,
} from './domain.js';
import { subjectOf } from './subject.js';

/** Cases that are told apart; beyond that nothing is concluded. */
const mostCases = 48;

const mirrored = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
const opposite = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function only(assumed: Assumed | undefined): readonly Assumed[] {
  return assumed === undefined ? [] : [assumed];
}

function literalOf(node: ASTNode): Value | undefined {
  if (node.op === '-_') {
    const value = literalOf(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  const value = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : undefined;
}

/** The values that a part of a condition may have; undefined where nothing can be said. */
export function domainOf(node: ASTNode, assumed: Assumed): Domain | undefined {
  const literal = literalOf(node);
  if (literal !== undefined) return exactly(literal);
  const subject = subjectOf(node);
  if (subject !== undefined) return knownOf(assumed, subject);
  if (node.op === '?:') {
    const [condition, first, second] = node.args;
    const parts = [
      ...assume(condition, true, assumed).map((each) => domainOf(first, each)),
      ...assume(condition, false, assumed).map((each) => domainOf(second, each)),
    ];
    const bounds = parts.map((part) => (part === undefined ? undefined : extent(part)));
    const known = bounds.filter((bound) => bound !== undefined);
    if (known.length === 0 || known.length < bounds.length) return undefined;
    return between(Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high)));
  }
  if (node.op === '+' || node.op === '-') {
    const [a, b] = node.args.map((part) => {
      const value = domainOf(part, assumed);
      return value === undefined ? undefined : extent(value);
    });
    if (a === undefined || b === undefined) return undefined;
    const [low, high] = node.op === '+' ? [a[0] + b[0], a[1] + b[1]] : [a[0] - b[1], a[1] - b[0]];
    return Number.isNaN(low) || Number.isNaN(high) ? undefined : between(low, high);
  }
  return undefined;
}

/** Parts that may fail when they run: then they are neither true nor false, and the condition does not hold. */
function mayFail(node: ASTNode): boolean {
  if (node.op === 'value') return false;
  if (subjectOf(node) !== undefined) return false;
  if (node.op === '&&' || node.op === '||' || node.op === '+' || node.op === '-' || isComparison(node.op))
    return (node.args as readonly ASTNode[]).some(mayFail);
  if (node.op === '!_' || node.op === '-_') return mayFail(node.args);
  if (node.op === '?:') return node.args.some(mayFail);
  return true;
}

/** The same words mean the same within one condition and the next, whatever they mean. */
function opaque(node: ASTNode, truth: boolean, assumed: Assumed): readonly Assumed[] {
  const words = node.input.slice(node.range.start, node.range.end).replace(/\s+/g, ' ');
  const subject = `words:${words}`;
  const known = narrowedTo(assumed, subject) ?? either;
  return only(narrow(assumed, subject, refined(known, '==', truth)));
}

function compare(
  node: ASTNode,
  [left, right]: readonly [ASTNode, ASTNode],
  comparison: Comparison,
  assumed: Assumed,
): readonly Assumed[] {
  const [a, b] = [domainOf(left, assumed), domainOf(right, assumed)];
  const wanted = node.op === comparison;
  if (a === undefined || b === undefined) return opaque(node, wanted, assumed);
  if (!outcomes(a, comparison, b).canHold) return [];
  const [subject, other] = [subjectOf(left), subjectOf(right)];
  const [leftLiteral, rightLiteral] = [literalOf(left), literalOf(right)];
  if (subject !== undefined && rightLiteral !== undefined)
    return only(narrow(assumed, subject, refined(a, comparison, rightLiteral)));
  if (other !== undefined && leftLiteral !== undefined)
    return only(narrow(assumed, other, refined(b, mirrored[comparison], leftLiteral)));
  return opaque(node, wanted, assumed);
}

/**
 * The cases in which a condition is true, or (`truth` false) is not: each is what is known, narrowed down by what
 * the condition says. None: it certainly never is. Sound, not complete: a case that is returned may be impossible.
 */
export function assume(node: ASTNode, truth: boolean, assumed: Assumed): readonly Assumed[] {
  const cases = casesOf(node, truth, assumed);
  return cases.length > mostCases ? [assumed] : cases;
}

function casesOf(node: ASTNode, truth: boolean, assumed: Assumed): readonly Assumed[] {
  if (!truth && mayFail(node)) return [assumed];
  const literal = literalOf(node);
  if (literal !== undefined) return literal === truth ? [assumed] : [];
  switch (node.op) {
    case '!_':
      return mayFail(node.args) ? [assumed] : assume(node.args, !truth, assumed);
    case '&&': {
      const [a, b] = node.args;
      const both = assume(a, true, assumed).flatMap((each) => assume(b, truth, each));
      return truth ? both : [...assume(a, false, assumed), ...both];
    }
    case '||': {
      const [a, b] = node.args;
      const notFirst = assume(a, false, assumed).flatMap((each) => assume(b, truth, each));
      return truth ? [...assume(a, true, assumed), ...notFirst] : notFirst;
    }
    case '?:': {
      const [condition, first, second] = node.args;
      return [
        ...assume(condition, true, assumed).flatMap((each) => assume(first, truth, each)),
        ...assume(condition, false, assumed).flatMap((each) => assume(second, truth, each)),
      ];
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(node, node.args, truth ? node.op : opposite[node.op], assumed);
    default: {
      const subject = subjectOf(node);
      const known = subject === undefined ? undefined : knownOf(assumed, subject);
      if (subject === undefined || known === undefined) return opaque(node, truth, assumed);
      return only(narrow(assumed, subject, refined(known, '==', truth)));
    }
  }
}
