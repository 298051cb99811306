/** Remembers what was made for a key, for the newest keys only, so that memory does not grow with the work. */
export interface Memory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * A memory of at most `most` values. When it is full the older half is forgotten; what is asked for meanwhile stays.
 * What it returns never depends on what was asked before: it only saves work.
 */
export function memoryOf<Value>(most: number): Memory<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const before = old.get(key);
      if (before !== undefined) set(key, before);
      return before;
    },
    set,
  };
}
