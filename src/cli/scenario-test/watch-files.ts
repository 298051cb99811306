/** Watches folders for files that are saved, made or removed. Absolute paths. */
export interface FileWatcher {
  /** Looks at these folders, too, from when it resolves; those that are watched already change nothing. */
  add(folders: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export type OpenWatcher = (onChange: (file: string) => void) => Promise<FileWatcher>;

/** A burst of saves is one change: editors write a file in several steps, and version control many files at once. */
const quietFor = 120;

export interface Bursts {
  /** The next files that changed, once it has been quiet for a moment. */
  next(): Promise<readonly string[]>;
  add(file: string): void;
}

/**
 * Gathers changes until nothing has come for a moment.
 *
 * @param later calls back after so many milliseconds, and returns how to call it off
 */
export function gatherBursts(later: (work: () => void, milliseconds: number) => () => void): Bursts {
  let changed = new Set<string>();
  let quiet = false;
  let waiting: ((files: readonly string[]) => void) | undefined;
  let callOff: (() => void) | undefined;
  const give = (): void => {
    if (waiting === undefined || !quiet || changed.size === 0) return;
    const files = [...changed].sort();
    changed = new Set();
    quiet = false;
    const resolve = waiting;
    waiting = undefined;
    resolve(files);
  };
  return {
    add(file) {
      changed.add(file);
      quiet = false;
      callOff?.();
      callOff = later(() => {
        quiet = true;
        give();
      }, quietFor);
    },
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        give();
      }),
  };
}

/** The watcher of this machine. */
export const openFileWatcher: OpenWatcher = async (onChange) => {
  const { watch } = await import('chokidar');
  const watchers: { close(): Promise<void> }[] = [];
  const known = new Set<string>();
  return {
    async add(folders) {
      const fresh = folders.filter((folder) => !known.has(folder));
      if (fresh.length === 0) return;
      for (const folder of fresh) known.add(folder);
      const watcher = watch(fresh, { ignoreInitial: true, depth: 0 });
      watchers.push(watcher);
      watcher.on('add', onChange).on('change', onChange).on('unlink', onChange);
      // A folder that cannot be watched is no reason to stop: the others still are.
      watcher.on('error', () => undefined);
      await new Promise<void>((resolve) => {
        watcher.once('ready', resolve);
      });
    },
    async close() {
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
};
