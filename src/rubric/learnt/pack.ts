/** A value with its typed arrays taken out: each is replaced by where its bytes are. */
export interface Packed {
  readonly value: unknown;
  readonly bytes: Uint8Array;
}

const kinds = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  f32: Float32Array,
} as const;
type Kind = keyof typeof kinds;
type Numbers = InstanceType<(typeof kinds)[Kind]>;

function kindOf(value: object): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind]);
}

/** Takes the typed arrays out of a value: plain JSON is left, and the bytes of the arrays one after the other. */
export function pack(value: unknown): Packed {
  const arrays: Numbers[] = [];
  let at = 0;
  const walk = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    const kind = kindOf(each);
    if (kind) {
      const numbers = each as Numbers;
      const place = { [kind]: [at, numbers.length] };
      arrays.push(numbers);
      // Every array begins where numbers of four bytes may stand.
      at += Math.ceil(numbers.byteLength / 4) * 4;
      return place;
    }
    if (Array.isArray(each)) return each.map(walk);
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, walk(inner)]));
  };
  const plain = walk(value);
  const bytes = new Uint8Array(at);
  let start = 0;
  for (const numbers of arrays) {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), start);
    start += Math.ceil(numbers.byteLength / 4) * 4;
  }
  return { value: plain, bytes };
}

/** Puts the typed arrays back. Throws a `RangeError` where they do not lie within the bytes. */
export function unpack({ value, bytes }: Packed): unknown {
  const walk = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(walk);
    const entries = Object.entries(each);
    const [first] = entries;
    const place: unknown = first?.[1];
    if (entries.length === 1 && first && first[0] in kinds && Array.isArray(place)) {
      const [at, length] = [Number(place[0]), Number(place[1])];
      const made = kinds[first[0] as Kind];
      const size = made.BYTES_PER_ELEMENT * length;
      if (!(at >= 0 && length >= 0 && at + size <= bytes.length)) throw new RangeError('outside the bytes');
      return new made(bytes.slice(at, at + size).buffer);
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

/** FNV-1a over bytes, as eight hexadecimal digits: tells weights that were changed or cut short. */
export function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
