import { type Comparison, compared, type Value } from '../../rubric/conditions/comparison.js';

export type { Comparison, Value };

/** The values that something may have: some named ones, or the numbers between two bounds. */
export type Domain =
  | { readonly kind: 'values'; readonly values: readonly Value[] }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      /** The bound itself is left out. */
      readonly lowOpen: boolean;
      readonly highOpen: boolean;
      /** Only whole numbers. */
      readonly whole: boolean;
    };

export const either: Domain = { kind: 'values', values: [true, false] };

export function exactly(...values: readonly Value[]): Domain {
  return { kind: 'values', values };
}

export function between(low: number, high: number, whole = false): Domain {
  return { kind: 'range', low, high, lowOpen: false, highOpen: false, whole };
}

export function isEmpty(domain: Domain): boolean {
  if (domain.kind === 'values') return domain.values.length === 0;
  const { low, high, lowOpen, highOpen } = domain;
  return low > high || (low === high && (lowOpen || highOpen));
}

/** The part of a domain for which the comparison with a value holds. */
export function refined(domain: Domain, comparison: Comparison, value: Value): Domain {
  if (domain.kind === 'values')
    return { kind: 'values', values: domain.values.filter((each) => compared(each, comparison, value)) };
  if (typeof value !== 'number') return comparison === '!=' ? domain : exactly();
  const { low, high, whole } = domain;
  switch (comparison) {
    case '==':
      return isWithin(domain, value) ? exactly(value) : exactly();
    case '!=':
      return low === high && low === value ? exactly() : domain;
    case '<':
      if (whole) return withHigh(domain, Math.ceil(value) - 1, false);
      return high < value ? domain : withHigh(domain, value, true);
    case '<=':
      return high <= value ? domain : withHigh(domain, whole ? Math.floor(value) : value, false);
    case '>':
      if (whole) return withLow(domain, Math.floor(value) + 1, false);
      return low > value ? domain : withLow(domain, value, true);
    case '>=':
      return low >= value ? domain : withLow(domain, whole ? Math.ceil(value) : value, false);
  }
}

type Range = Extract<Domain, { kind: 'range' }>;

function isWithin({ low, high, lowOpen, highOpen, whole }: Range, value: number): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
}

function withHigh(range: Range, high: number, highOpen: boolean): Domain {
  if (high > range.high) return range;
  return { ...range, high, highOpen: highOpen || (high === range.high && range.highOpen) };
}

function withLow(range: Range, low: number, lowOpen: boolean): Domain {
  if (low < range.low) return range;
  return { ...range, low, lowOpen: lowOpen || (low === range.low && range.lowOpen) };
}

/** The smallest and the greatest number of a domain; undefined where it holds anything but numbers. */
export function extent(domain: Domain): readonly [low: number, high: number] | undefined {
  if (domain.kind === 'range') return [domain.low, domain.high];
  const numbers = domain.values.filter((value) => typeof value === 'number');
  if (numbers.length === 0 || numbers.length < domain.values.length) return undefined;
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** Whether a comparison of any value of one domain with any of another can be true, and can be false. */
export function outcomes(
  left: Domain,
  comparison: Comparison,
  right: Domain,
): { readonly canHold: boolean; readonly canFail: boolean } {
  if (left.kind === 'values' && right.kind === 'values') {
    const all = left.values.flatMap((a) => right.values.map((b) => compared(a, comparison, b)));
    return { canHold: all.includes(true), canFail: all.includes(false) };
  }
  const [a, b] = [extent(left), extent(right)];
  if (a === undefined || b === undefined) return { canHold: true, canFail: true };
  const [below, above] = [a[1] < b[0], a[0] > b[1]];
  switch (comparison) {
    case '==':
      return { canHold: !(below || above), canFail: true };
    case '!=':
      return { canHold: true, canFail: !(below || above) };
    case '<':
      return { canHold: a[0] < b[1], canFail: !below };
    case '<=':
      return { canHold: !above, canFail: a[1] > b[0] };
    case '>':
      return { canHold: a[1] > b[0], canFail: !above };
    case '>=':
      return { canHold: !below, canFail: a[0] < b[1] };
  }
}
