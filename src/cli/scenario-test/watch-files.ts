/** Watches folders for files that are saved, made or removed. Absolute paths. */
export interface FileWatcher {
  /** Looks at these folders, too; those that are watched already change nothing. */
  add(folders: readonly string[]): void;
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
  const watcher = watch([], { ignoreInitial: true, depth: 0 });
  const report = (file: string): void => onChange(file);
  // A folder that cannot be watched is no reason to stop: the others still are.
  watcher
    .on('add', report)
    .on('change', report)
    .on('unlink', report)
    .on('error', () => undefined);
  return {
    add(folders) {
      watcher.add([...folders]);
    },
    close: () => watcher.close(),
  };
};
