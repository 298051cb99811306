import type { ProblemKind } from './kind.js';

/** A file whose shape is checked against a schema; its family's letters begin each code. */
export type ShapeFamily = 'SC' | 'RB' | 'VI' | 'WS';

/** The same ten findings exist in each family that has a schema: `SC104` and `RB104` are siblings. */
type ShapeKinds<Family extends ShapeFamily> = {
  readonly [Code in `${Family}10${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${Family}110`]: ProblemKind;
};

export type ShapeFinding =
  | 'not-a-mapping'
  | 'missing-key'
  | 'wrong-type'
  | 'unknown-key'
  | 'not-allowed'
  | 'out-of-range'
  | 'wrong-form'
  | 'wrong-count'
  | 'no-variant'
  | 'other';

const numbers: Readonly<Record<ShapeFinding, string>> = {
  'not-a-mapping': '101',
  'missing-key': '102',
  'wrong-type': '103',
  'unknown-key': '104',
  'not-allowed': '105',
  'out-of-range': '106',
  'wrong-form': '107',
  'wrong-count': '108',
  'no-variant': '109',
  other: '110',
};

/** The permanent code of a finding in a family: `SC` and `unknown-key` give `SC104`. */
export function shapeCode(family: ShapeFamily, finding: ShapeFinding): string {
  return `${family}${numbers[finding]}`;
}

/**
 * The entries of the catalogue for one family.
 *
 * @param what the kind of file in words: `scenario`
 */
export function shapeProblems<Family extends ShapeFamily>(family: Family, what: string): ShapeKinds<Family> {
  const kinds: Readonly<Record<ShapeFinding, ProblemKind>> = {
    'not-a-mapping': {
      title: `not a ${what}`,
      hint: `A ${what} file holds keys and values; see schemas/ for the keys.`,
    },
    'missing-key': { title: 'key missing', hint: 'Add the key.' },
    'wrong-type': { title: 'wrong kind of value', hint: 'Write a value of the kind that is named.' },
    'unknown-key': { title: 'unknown key', hint: 'Mend the spelling, or remove the key.' },
    'not-allowed': { title: 'value not allowed', hint: 'Choose one of the values that are named.' },
    'out-of-range': { title: 'number out of range', hint: 'Choose a number within the limits.' },
    'wrong-form': { title: 'wrong form', hint: 'Write it in the form that is named.' },
    'wrong-count': { title: 'too few or too many', hint: 'Add or remove entries.' },
    'no-variant': { title: 'no form fits', hint: 'Write it in one of the forms that are named.' },
    other: { title: 'does not fit', hint: `See schemas/ for what a ${what} may hold.` },
  };
  const entries = Object.entries(numbers).map(([finding, number]) => [
    `${family}${number}`,
    kinds[finding as ShapeFinding],
  ]);
  return Object.fromEntries(entries) as ShapeKinds<Family>;
}
