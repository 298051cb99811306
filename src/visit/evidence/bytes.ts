/** Bytes as numbers and words. Behind the end everything is 0, so that nothing throws. */

export function u16(bytes: Uint8Array, at: number, littleEndian = false): number {
  const [low, high] = littleEndian ? [at, at + 1] : [at + 1, at];
  return (bytes[high] ?? 0) * 0x100 + (bytes[low] ?? 0);
}

export function u32(bytes: Uint8Array, at: number, littleEndian = false): number {
  const [low, high] = littleEndian ? [at, at + 2] : [at + 2, at];
  return u16(bytes, high, littleEndian) * 0x10000 + u16(bytes, low, littleEndian);
}

/** So many bytes as Latin letters. */
export function letters(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** Is this word, in Latin letters, at this place? */
export function hasWord(bytes: Uint8Array, word: string, at = 0): boolean {
  if (at + word.length > bytes.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** The bytes of Latin letters. */
export function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letter.charCodeAt(0));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The first place of a word from `from` on; -1 where there is none. */
export function placeOf(bytes: Uint8Array, word: string, from = 0): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasWord(bytes, word, at)) return at;
  }
  return -1;
}
