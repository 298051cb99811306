import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { OutputStream } from '../../src/cli/command.js';
import { main } from '../../src/cli/main.js';
import { packageVersion } from '../../src/cli/version.js';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export interface CaseResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code of the last command. */
  readonly exit: number;
}

/** Words of a command line; double or single quotes hold words together. */
export function splitWords(line: string): string[] {
  return Array.from(
    line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

function scrub(text: string, folder: string): string {
  return text
    .replaceAll(folder, '<folder>')
    .replaceAll(packageFolder, '<package>')
    .replaceAll(packageVersion(), '<version>')
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, '<time>')
    .replaceAll(today, '<today>')
    .replace(/<today> \d{2}:\d{2}\b/g, '<today> <hour>')
    .replace(recordId, '<id>');
}

/** Ids of sessions and visits. */
const recordId = /\b[sv]-[a-hjkmnp-z2-9]{8}\b/g;

/** `$1` is the first id of a session or visit that any command before has named, `$2` the second. */
function withIds(words: readonly string[], ids: ReadonlySet<string>): readonly string[] {
  return words.map((word) =>
    word.replace(/^\$(\d)$/, (all, place: string) => [...ids][Number(place) - 1] ?? all),
  );
}

/** The day on which every case is run, so that what it prints is the same on all others. */
const today = '2026-11-22';
const started = Date.now();

/** A stream of the program's that keeps what is written to it. */
function keeper(): { readonly stream: OutputStream; readonly text: () => string } {
  let text = '';
  return {
    text: () => text,
    stream: {
      write(chunk) {
        text += chunk;
        return true;
      },
      once: () => undefined,
      on: () => undefined,
    },
  };
}

/** Thrown where the program would leave its process at once. */
class Left extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`left with ${code}`);
    this.code = code;
  }
}

/**
 * The whole command line as it would run in a process of its own, but for the start, which the tests of the terminal
 * and of killed programs make: starting it for every command takes most of the time.
 */
async function runOnce(
  words: readonly string[],
  cwd: string,
  store: string,
  stdin: string,
): Promise<CaseResult> {
  const [stdout, stderr] = [keeper(), keeper()];
  const exit = await main(words, {
    cwd,
    env: { PATH: process.env.PATH, HOME: store, SHOPTALK_STORE: store, NO_COLOR: '1', TZ: 'UTC' },
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: () => new Date(Date.parse(`${today}T12:00:00Z`) + Date.now() - started),
    onInterrupt: () => () => undefined,
    leave: (code) => {
      throw new Left(code);
    },
  }).catch((thrown: unknown) => {
    if (thrown instanceof Left) return thrown.code;
    throw thrown;
  });
  return { stdout: stdout.text(), stderr: stderr.text(), exit };
}

/**
 * Runs the commands of a case, one a line, in a copy of its files. Standard input goes to the last;
 * `< file` at the end of a line gives another command one of the files; `$1` stands for the first id that came out.
 * What differs from machine to machine is replaced by names in angle brackets.
 */
export async function runCase(caseFolder: string): Promise<CaseResult> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'shoptalk-case-')));
  const work = path.join(folder, 'work');
  try {
    // Git keeps no empty folder: a case that needs no files has none.
    const files = path.join(caseFolder, 'files');
    if (existsSync(files)) await cp(files, work, { recursive: true });
    else await mkdir(work);
    const commands = ((await textOf(path.join(caseFolder, 'command'))) ?? '').trim().split('\n');
    const stdin = (await textOf(path.join(caseFolder, 'stdin'))) ?? '';
    const ids = new Set<string>();
    let result: CaseResult = { stdout: '', stderr: '', exit: 0 };
    for (const [index, command] of commands.entries()) {
      const [name, ...words] = splitWords(command);
      if (name !== 'shoptalk') throw new Error(`a command of a case begins with "shoptalk", not "${name}"`);
      const isLast = index === commands.length - 1;
      const from = words.indexOf('<') === -1 ? undefined : words.splice(words.indexOf('<'))[1];
      const given = from === undefined ? undefined : await textOf(path.join(work, from));
      const input = given ?? (isLast ? stdin : '');
      const one = await runOnce(withIds(words, ids), work, path.join(folder, 'store'), input);
      for (const [id] of (one.stdout + one.stderr).matchAll(recordId)) ids.add(id);
      result = { stdout: result.stdout + one.stdout, stderr: result.stderr + one.stderr, exit: one.exit };
    }
    return { ...result, stdout: scrub(result.stdout, work), stderr: scrub(result.stderr, work) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
