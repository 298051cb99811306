import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* A batch that is killed, again and again, at whatever moment, ends with exactly what an unbroken one writes. */

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const customer = [
  'My sofa is late.',
  'Where is my refund?',
  'I am furious!',
  'Thank you, bye.',
  'Nobody calls me back.',
];
const agent = [
  'I am so sorry.',
  'I will call you by five.',
  'It is our policy.',
  'May I have the order number?',
  'Goodbye.',
];
const records = 800;
const kills = 3;

/** Records of two or three turns, one in fifty of them broken. */
function batchText(from: number, to: number): string {
  const lines: string[] = [];
  for (let at = from; at < to; at += 1) {
    const turns = [
      { speaker: 'customer', text: customer[at % 5] },
      { speaker: 'agent', text: `${agent[Math.floor(at / 5) % 5]} ${agent[Math.floor(at / 25) % 5]}` },
      { speaker: 'customer', text: `${customer[Math.floor(at / 125) % 5]} (${at})` },
    ];
    lines.push(at % 50 === 7 ? '{"broken": ' : JSON.stringify({ id: `c${at}`, language: 'en', turns }));
  }
  return `${lines.join('\n')}\n`;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-killed-'));
  await writeFile(path.join(folder, 'first.jsonl'), batchText(0, records / 2));
  await writeFile(path.join(folder, 'second.jsonl'), batchText(records / 2, records));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(out: string, workers: string): ChildProcess {
  const words = ['score', 'first.jsonl', 'second.jsonl', '--out', out, '--workers', workers, '--json'];
  return spawn(process.execPath, [program, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Exit code and summary, the last line on standard error. Null for a run that was killed. */
function end(child: ChildProcess): Promise<{ readonly exit: number | null; readonly summary: string }> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('close', (exit) => resolve({ exit, summary: said.trimEnd().split('\n').at(-1) ?? '' }));
  });
}

describe('a batch that is killed', () => {
  it('goes on without losing a line or scoring one twice', async () => {
    const begun = performance.now();
    const unbroken = await end(start('unbroken.jsonl', '2'));
    const took = performance.now() - begun;
    expect(unbroken.exit).toBe(1);

    let last: Awaited<ReturnType<typeof end>> = { exit: null, summary: '' };
    for (let killed = 0; last.exit === null; killed += 1) {
      // Other numbers of workers are the same run.
      const child = start('killed.jsonl', String(killed % 3));
      const ended = end(child);
      // Somewhere on the way, however fast this machine is.
      const timer = setTimeout(() => child.kill('SIGKILL'), took * (0.1 + Math.random() * 0.6));
      if (killed >= kills) clearTimeout(timer);
      last = await ended;
      clearTimeout(timer);
    }

    expect(last).toEqual(unbroken);
    const [whole, pieced] = await Promise.all(
      ['unbroken.jsonl', 'killed.jsonl'].map((name) => readFile(path.join(folder, name), 'utf8')),
    );
    expect(pieced === whole).toBe(true);
    const ids = (pieced ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(records - records / 50);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await readdir(folder)).filter((name) => /part|progress/.test(name))).toEqual([]);
  }, 180_000);

  it('says how to go on at Ctrl-C, and keeps what was scored', async () => {
    const child = start('stopped.jsonl', '1');
    const ended = end(child);
    const part = path.join(folder, 'stopped.jsonl.part');
    const journal = path.join(folder, 'stopped.jsonl.progress');
    while (child.exitCode === null && !existsSync(journal))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ exit: 130, summary: expect.stringContaining('goes on') });
    const kept = await readFile(part, 'utf8');
    const whole = await readFile(path.join(folder, 'unbroken.jsonl'), 'utf8');
    expect(whole.startsWith(kept)).toBe(true);
    expect(await readFile(journal, 'utf8')).toContain(`"bytes":${Buffer.byteLength(kept)}`);
  }, 60_000);
});
