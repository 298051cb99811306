import type { Outside } from '../command.js';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The real world: this process, its streams, its clock. */
export function systemOutside(): Outside {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Elsewhere the environment tells, and asking costs time.
    ...(process.platform === 'win32'
      ? { systemLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale }
      : {}),
    // Looked at only when used: opening standard input costs time that help does not need.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    onInterrupt: (callback) => {
      for (const signal of stopSignals) process.once(signal, callback);
      return () => {
        for (const signal of stopSignals) process.off(signal, callback);
      };
    },
    leave: (code) => process.exit(code),
  };
}
