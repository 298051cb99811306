import type { AnswerValue } from '../rubric/assessment.js';
import type { AnswerFault } from './answer-fault.js';
import type { SeenQuestion } from './question.js';

/** Checks a value against the limits of its question. Times and dates compare as text, since both are fixed-width. */
export function breaksConstraint(value: AnswerValue, question: SeenQuestion): AnswerFault | undefined {
  const limits = question.constraint;
  if (!limits) return undefined;
  const message = limits.message === undefined ? {} : { message: limits.message };
  if (question.type === 'text' && typeof value === 'string') {
    const length = [...value].length;
    if (limits.min_length !== undefined && length < limits.min_length) {
      return { kind: 'too-short', least: limits.min_length, ...message };
    }
    if (limits.max_length !== undefined && length > limits.max_length) {
      return { kind: 'too-long', most: limits.max_length, ...message };
    }
    return undefined;
  }
  if (limits.min !== undefined && isBelow(value, limits.min)) {
    return { kind: 'too-small', least: limits.min, ...message };
  }
  if (limits.max !== undefined && isBelow(limits.max, value)) {
    return { kind: 'too-large', most: limits.max, ...message };
  }
  return undefined;
}

function isBelow(one: AnswerValue, other: AnswerValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one < other;
  return typeof one === 'string' && typeof other === 'string' && one < other;
}
