import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageVersion } from '../../src/cli/version.js';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const program = path.join(packageFolder, 'bin', 'shoptalk.js');

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
    .replaceAll(new Date().toISOString().slice(0, 10), '<today>')
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

function runOnce(words: readonly string[], cwd: string, store: string, stdin: string): Promise<CaseResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { PATH: process.env.PATH, HOME: store, SHOPTALK_STORE: store, NO_COLOR: '1', TZ: 'UTC' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, exit: code ?? -1 }));
    // A command that never reads its input closes the pipe; that is no failure of the case.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
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
