import type { ProblemCode } from '../files/problem-catalogue.js';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Thrown and caught within this room: the first finding ends the check of a record. */
export class NotAConversation extends Error {
  readonly pointer: readonly (string | number)[];
  readonly code: ProblemCode;

  /** @param given what stands at `pointer`; nothing there makes it a missing key. */
  constructor(
    pointer: readonly (string | number)[],
    message: string,
    given: unknown,
    code: ProblemCode = 'TR103',
  ) {
    super(message);
    this.pointer = pointer;
    this.code = given === undefined ? 'TR102' : code;
  }
}
