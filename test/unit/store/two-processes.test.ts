import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.js';

const built = new URL('../../../dist/store/open-store.js', import.meta.url).href;
const EVENTS = 40;

/** Starts a session and says a number for every event that is safe. */
const writer = `
  const { openStore } = await import(${JSON.stringify(built)});
  const [folder, person] = process.argv.slice(1);
  const store = await openStore({ folder, now: () => new Date().toISOString() });
  const document = (kind) => ({ hash: kind, kind, name: kind, text: kind });
  const { id } = await store.sessions.start({
    person, scenario: document('scenario'), rubric: document('rubric'), language: 'en', mode: 'coaching', seed: 1,
  });
  for (let seq = 1; seq <= ${EVENTS}; seq++) {
    await store.sessions.append(id, seq, 'said', { kind: 'said', text: 'word '.repeat(200) + seq });
    process.stdout.write(seq + '\\n');
  }
  await store.close();
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoptalk-two-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Writer {
  readonly child: ChildProcess;
  /** Events that the process has called safe. */
  readonly safe: () => number;
  readonly reached: (count: number) => Promise<void>;
  readonly closed: Promise<number | null>;
}

function write(person: string): Writer {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, folder, person], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const safe = (): number => printed.split('\n').length - 1;
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const reached = (count: number): Promise<void> =>
    new Promise((resolve) => {
      child.stdout?.on('data', () => {
        if (safe() >= count) resolve();
      });
    });
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  return { child, safe, reached, closed };
}

async function eventsOf(store: Store, person: string) {
  const [session] = await store.sessions.list({ person });
  return { session, events: await store.sessions.events(session?.id ?? '') };
}

it('two processes write into a new store at once; the one that is killed loses nothing it called safe', async () => {
  const [steady, killed] = [write('anna'), write('ben')];
  await killed.reached(5);
  killed.child.kill('SIGKILL');
  await killed.closed;
  expect(await steady.closed).toBe(0);

  const store = await openStore({ folder, now: () => '2026-01-01T00:00:00.000Z' });
  const anna = await eventsOf(store, 'anna');
  expect(anna.events.map(({ seq }) => seq)).toEqual(Array.from({ length: EVENTS }, (_, index) => index + 1));
  const ben = await eventsOf(store, 'ben');
  expect(ben.events.length).toBeGreaterThanOrEqual(killed.safe());
  expect(ben.events.map(({ seq }) => seq)).toEqual(ben.events.map((_, index) => index + 1));

  const next = ben.events.length + 1;
  await store.sessions.append(ben.session?.id ?? '', next, 'said', { kind: 'said', text: 'resumed' });
  expect((await eventsOf(store, 'ben')).events.at(-1)?.seq).toBe(next);
  await store.close();
});
