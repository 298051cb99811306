/**
 * What was taken out of a picture: the place it was made at (GPS), what the camera wrote of itself and the moment,
 * texts (descriptions, names, comments), a small picture inside, bytes behind the end.
 */
export const removable = ['place', 'camera', 'texts', 'preview', 'appended'] as const;

export type Removed = (typeof removable)[number];

/** A picture without what identifies people and places; its image data is the same, byte for byte. */
export interface Stripped {
  readonly bytes: Uint8Array;
  /** In the order of `removable`, each at most once. */
  readonly removed: readonly Removed[];
}

/** No picture has so many parts; a hostile file that has is not taken apart. */
export const mostParts = 100_000;

export function inOrder(removed: ReadonlySet<Removed>): readonly Removed[] {
  return removable.filter((each) => removed.has(each));
}
