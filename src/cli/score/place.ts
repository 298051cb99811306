import type { InputItem } from './inputs.js';

/** How far the inputs are done: so many items (conversations and problems) of this file, and all of the files before it. */
export interface Place {
  /** Index in the list of files. */
  readonly file: number;
  readonly items: number;
}

export const beginning: Place = { file: 0, items: 0 };

/** Some items in the order of the input, and the place behind the last. */
export interface Group<Item = InputItem> {
  readonly items: readonly Item[];
  readonly end: Place;
  /** Bytes of the inputs that were read so far. */
  readonly bytes: number;
}

/** Gives the items of one file, from its beginning, and counts the bytes. */
export type ReadFile = (file: number, count: (bytes: number) => void) => AsyncIterable<readonly InputItem[]>;

export interface Reading {
  /** Number of files. */
  readonly files: number;
  /** Items in a group at most. */
  readonly most: number;
  readonly read: ReadFile;
  /** Whether somebody waits for what a file gives bit by bit: its groups are not filled up first. */
  readonly live: (file: number) => boolean;
}

/**
 * Reads files one after the other, in groups, from a place on: files before it are not opened, items before it are read
 * and left out, since their order never changes. The last group, maybe empty, ends behind all files.
 */
export async function* groupsFrom(from: Place, { files, most, read, live }: Reading): AsyncGenerator<Group> {
  let bytes = 0;
  let held: InputItem[] = [];
  const count = (more: number): void => {
    bytes += more;
  };
  const take = (end: Place): Group => {
    const items = held;
    held = [];
    return { items, end, bytes };
  };
  for (let file = from.file; file < files; file += 1) {
    const skip = file === from.file ? from.items : 0;
    let at = 0;
    for await (const items of read(file, count)) {
      for (const item of items) {
        at += 1;
        if (at <= skip) continue;
        held.push(item);
        if (held.length >= most) yield take({ file, items: at });
      }
      if (held.length > 0 && live(file)) yield take({ file, items: at });
    }
  }
  yield take({ file: files, items: 0 });
}
