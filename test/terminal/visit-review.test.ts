import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enVisit } from '../../src/cli/messages/en/visit.js';
import { enVisitReview } from '../../src/cli/messages/en/visit-review.js';
import { openTerminal, type Terminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const shop = fileURLToPath(new URL('../cli/visit-piped/files/rubrics', import.meta.url));
const keys = enVisitReview.reviewKeys.leave;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-review-'));
});
afterAll(() => rm(cwd, { recursive: true }));

/** A visit recorded from a pipe; gives its id. */
function record(site: string, answers: readonly string[]): string {
  const args = [
    'visit',
    'new',
    'counter-visit',
    '--site',
    site,
    '--evaluator',
    'owl',
    '--rubrics',
    shop,
    '--json',
  ];
  const env = { PATH: process.env.PATH, HOME: cwd, SHOPTALK_STORE: cwd };
  const made = execFileSync(process.execPath, [program, ...args], { cwd, env, input: answers.join('\n') });
  const { id } = JSON.parse(String(made)) as { readonly id: string };
  return id;
}

async function type(terminal: Terminal, typed: string, reaction: string | RegExp): Promise<void> {
  terminal.type(typed);
  await terminal.waitFor(reaction);
}

it('reviews the queue by single keys: the visit with the worst findings first, amended, approved, then left', async () => {
  const fine = record('Harbour', ['4', 'yes', 'yes']);
  const odd = record('Quay', ['5', 'yes | I think she did, from the till.', 'yes']);
  const terminal = openTerminal(program, ['visit', 'review', '--by', 'lead', '--rubrics', shop], {
    cwd,
    env: { SHOPTALK_STORE: cwd },
  });
  await terminal.waitFor(enVisitReview.reviewPick);
  await type(terminal, '\r', 'I think she did');
  await terminal.waitFor(keys);
  await type(terminal, 'm', enVisitReview.askAmendQuestion);
  await type(terminal, 'greeted\r', '2/3 ');
  await terminal.waitFor(enVisit.answerPrompt);
  await type(terminal, 'no | nobody looked up\r', enVisitReview.askAmendMore);
  await type(terminal, '\r', enVisitReview.askAmendReason);
  await type(terminal, 'she did not, she says\r', enVisitReview.moveDone.amend(odd));
  await terminal.waitFor(keys);
  await type(terminal, 'a', enVisitReview.moveDone.approve(odd));
  await terminal.waitFor('Harbour');
  await terminal.waitFor(keys);
  await type(terminal, 'q', enVisitReview.askAboutQuestion);
  await type(terminal, '\r', enVisitReview.askNote);
  await type(terminal, 'Which entrance was it?\r', enVisitReview.moveDone.query(fine));
  await terminal.waitFor(enVisitReview.queueEmpty);
  expect((await terminal.exit).code).toBe(0);
});

it('does not let an evaluator approve their own visit, and leaves at l', async () => {
  const own = record('Pier', ['4', 'yes', 'yes']);
  const terminal = openTerminal(program, ['visit', 'review', own, '--by', 'owl', '--rubrics', shop], {
    cwd,
    env: { SHOPTALK_STORE: cwd },
  });
  await terminal.waitFor(keys);
  await type(terminal, 'a', 'VI128');
  await terminal.waitFor(keys);
  await type(terminal, 'z\r', enVisitReview.reviewUnknownKey);
  await terminal.waitFor(keys);
  terminal.type('l');
  expect((await terminal.exit).code).toBe(0);
});
