import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Run } from '../../../src/cli/command.js';
import { ProblemsError } from '../../../src/cli/failures.js';
import { en } from '../../../src/cli/messages/en/all.js';
import { watchDraft } from '../../../src/cli/rubric-trial/watch-draft.js';
import { makeProblem } from '../../../src/files/make-problem.js';

test('a draft is tried again after a save, also behind a broken one, until its folder is gone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shoptalk-watch-draft-'));
  const file = path.join(folder, 'draft.yaml');
  const told: string[] = [];
  const run = {
    cwd: folder,
    interactive: false,
    messages: en,
    style: { paint: { dim: (text: string) => text } },
    screen: { note: (text: string) => told.push(text) },
    showProblems: async (problems: readonly { code: string }[]) => {
      told.push(...problems.map(({ code }) => code));
    },
  } as unknown as Run;
  let save: (file: string) => void = () => undefined;
  let times = 0;
  const ended = watchDraft(
    run,
    [file],
    async () => {
      times += 1;
      if (times === 1) throw new ProblemsError([makeProblem('RB104', 'unknown key')]);
      if (times === 2) await rm(folder, { recursive: true });
      setTimeout(() => save(file), 0);
    },
    async (onChange) => {
      save = onChange;
      setTimeout(() => onChange(file), 0);
      return { add: async () => undefined, close: async () => undefined };
    },
  );
  expect(await ended).toBe(2);
  expect(times).toBe(2);
  expect(told.filter((each) => /^[A-Z]{2}\d{3}$/.test(each))).toEqual(['RB104', 'FI101']);
  expect(told).toContain(en.changedFile('draft.yaml'));
});
