import type { ShapeFinding } from '../problems/shape.js';

export type Pointer = readonly (string | number)[];

/** One thing in which a value does not fit its schema. */
export interface Finding {
  readonly kind: ShapeFinding;
  readonly pointer: Pointer;
  readonly at?: 'key';
  readonly message: string;
  readonly hint?: string;
}
