import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enVisit } from '../../src/cli/messages/en/visit.js';
import { enVisitEvidence } from '../../src/cli/messages/en/visit-evidence.js';
import { enVisitTranscript } from '../../src/cli/messages/en/visit-transcript.js';
import { exifSegment, jpegWith } from '../unit/visit/evidence/pictures.js';
import { openTerminal, type Terminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const shop = fileURLToPath(new URL('./files/rubrics', import.meta.url));
const call = fileURLToPath(new URL('../cli/visit-transcript/files/call.vtt', import.meta.url));
const enter = '\r';
const answer = /^Answer: $/m;
const slow = 60_000;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-kept-'));
  await mkdir(path.join(cwd, 'my photos'));
  await writeFile(path.join(cwd, 'my photos', 'Jan Kowalski.jpg'), jpegWith(exifSegment(6)));
});
afterAll(() => rm(cwd, { recursive: true }));

const visit = (...args: readonly string[]): Terminal =>
  openTerminal(program, ['visit', ...args, '--rubrics', shop], { cwd, env: { SHOPTALK_STORE: cwd } });

async function type(terminal: Terminal, keys: string, reaction: string | RegExp): Promise<void> {
  await terminal.waitFor(answer, slow);
  terminal.type(keys + enter);
  await terminal.waitFor(reaction, slow);
}

it('takes a transcript and a photo at a terminal, and copies can be saved', { timeout: slow }, async () => {
  const speakers = ['--map', 'Anna=agent', '--map', 'Tom=customer'];
  const details = ['--site', 'Harbour', '--day', '2026-11-02'];
  const first = visit('new', 'call-with-photo', ...details, '--transcript', call, ...speakers);
  await first.waitFor('from paper?', slow);
  first.type(`no${enter}`);
  await first.waitFor('yes — “Good morning” (turn 1)', slow);
  await type(first, 'no | he hung up', '5 — “I am so sorry');
  await type(first, '4', 'yes — “I will call you back');
  await type(first, '', '4/5 ');
  await type(first, '2', 'Photograph the screen');
  await type(first, 'my photos', enVisitEvidence.evidenceFault({ kind: 'folder' }));
  await type(first, 'my\\ photos/Jan\\ Kowalski.jpg', 'the place, camera and time');
  await first.waitFor(enVisit.submitQuestion, slow);
  first.type(`yes${enter}`);
  await first.waitFor(enVisitTranscript.disagreementsTitle.slice(0, 40), slow);
  await first.waitFor('your answer: no | he hung up · transcript: yes', slow);
  expect((await first.exit).code).toBe(0);

  const id = /v-[a-z0-9]{8}/.exec(first.screen())?.[0] ?? '';
  const saved = visit('evidence', id, '--save', 'copies');
  await saved.waitFor(/screen-[0-9a-f]{8}\.jpg +JPEG/, slow);
  expect((await saved.exit).code).toBe(0);
  const names = await readdir(path.join(cwd, 'copies'));
  expect(names.map((name) => name.replace(/[0-9a-f]{8}/, '#')).sort()).toEqual([
    'screen-#.jpg',
    'transcript-#.txt',
  ]);
  const photo = names.find((name) => name.endsWith('.jpg')) ?? '';
  expect(await readFile(path.join(cwd, 'copies', photo), 'latin1')).not.toContain('SecretCam');

  const again = visit('hear', id, '--transcript', call);
  await again.waitFor('VI126', slow);
  expect((await again.exit).code).toBe(2);
});
