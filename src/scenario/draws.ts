/**
 * A number in [0, 1) that depends on nothing but `seed` and `index`: choices can be made again from a
 * stored state. Mixing steps of MurmurHash3's 32-bit finaliser.
 */
export function drawn(seed: number, index: number): number {
  let h = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index | 0, 0x85ebca6b)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
