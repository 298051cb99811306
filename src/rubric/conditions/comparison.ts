/** A value that conditions compare. */
export type Value = boolean | number | string;

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

export function isComparison(operator: string): operator is Comparison {
  return comparisons.has(operator);
}

/** Whether a comparison of two values holds. */
export function compared(left: Value, comparison: Comparison, right: Value): boolean {
  switch (comparison) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
