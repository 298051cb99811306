/** Names of the slots of a text, such as `amount` in `£{amount} refunded`. */
export function slotsIn(text: string | number): ReadonlySet<string> {
  const names = Array.from(String(text).matchAll(/\{([a-z_][a-z0-9_]*)\}/g), (match) => match[1] ?? '');
  return new Set(names);
}

/** Whether a translation still has a slot, in this or another grammatical form: `thing`, `thing_genitive`. */
export function keepsSlot(slot: string, translated: ReadonlySet<string>): boolean {
  return [...translated].some((name) => name === slot || name.startsWith(`${slot}_`));
}

/** Lines are compared without regard to how they are broken. */
export function sameWords(left: string | number, right: string | number): boolean {
  const plain = (text: string | number): string => String(text).replace(/\s+/g, ' ').trim();
  return plain(left) === plain(right);
}

/** A piece of a text: words between slots, or a slot with its braces. */
export interface SlotPiece {
  readonly text: string;
  /** Name of the slot. */
  readonly slot?: string;
}

/** A text cut at its slots; the pieces together are the text. */
export function slotPieces(text: string): readonly SlotPiece[] {
  return text
    .split(/(\{[a-z_][a-z0-9_]*\})/)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, slot: piece.slice(1, -1) } : { text: piece }));
}
