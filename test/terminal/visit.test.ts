import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enVisit } from '../../src/cli/messages/en/visit.js';
import { enVisitAsking } from '../../src/cli/messages/en/visit-asking.js';
import { openTerminal, type Terminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const shop = fileURLToPath(new URL('./files/rubrics', import.meta.url));
const enter = '\r';
const backspace = '\u007f';
const controlC = '\u0003';
const answer = /^Answer: $/m;
const slow = 60_000;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-visit-'));
});
afterAll(() => rm(cwd, { recursive: true }));

function visit(args: readonly string[], columns = 90): Terminal {
  const store = path.join(cwd, `store-${columns}`);
  return openTerminal(program, ['visit', ...args, '--rubrics', shop], {
    cwd,
    columns,
    env: { SHOPTALK_STORE: store },
  });
}

async function type(terminal: Terminal, keys: string, reaction: string | RegExp): Promise<void> {
  terminal.type(keys);
  await terminal.waitFor(reaction, 9000);
}

it('keeps every answer of a visit that is interrupted twice', { timeout: slow }, async () => {
  const first = visit(['new', 'till-visit']);
  await first.waitFor(enVisit.askEvaluatorSite);
  await type(first, `Market Street${enter}`, 'On which day');
  await type(first, `31.12.2999${enter}`, 'lies ahead');
  await type(first, `yesterday${enter}`, 'from paper?');
  await type(first, enter, 'You buy one small thing');
  await first.waitFor('from "You joined the queue" until "You were spoken to"');
  await first.waitFor(enVisitAsking.briefingBegin);
  await type(first, enter, '1/7 ');
  await type(first, `late${enter}`, enVisit.answerFault({ kind: 'not-a-time' }));
  await type(first, `2.05pm${enter}`, '2/7 ');
  await first.waitFor(answer);
  // Killed in the middle of an answer.
  first.type('n');
  first.kill('SIGKILL');
  await first.exit;

  const second = visit(['resume']);
  await second.waitFor('1 of 7', slow);
  await second.waitFor('2/7 ');
  await type(second, `no${enter}`, enVisit.commentWanted);
  await second.waitFor('Comment: ');
  // Ctrl-C in the middle of a comment.
  await type(second, `she was on the${controlC}`, 'visit resume v-');
  expect((await second.exit).code).toBe(130);

  const third = visit(['resume']);
  await third.waitFor('1 of 7', slow);
  await third.waitFor('2/7 ');
  await type(third, `no | she was on the phone${enter}`, '3/7 ');
  await type(third, `/jump at the${enter}`, '4/7 ');
  await type(third, `/back${enter}`, '3/7 ');
  await type(third, `2${enter}`, '4/7 ');
  await type(third, `/save${enter}`, 'visit resume v-');
  expect((await third.exit).code).toBe(0);
});

it('takes notes on paper by single keys, and has contradictions mended or explained', {
  timeout: slow,
}, async () => {
  const typing = visit(['new', 'till-visit', '--site', 'Harbour', '--day', 'today', '--quick'], 80);
  await typing.waitFor('1/7 ', slow);
  // The whole form without a wasted key: only where words or lists end is there an Enter.
  await type(typing, `1405nnobody looked up${enter}41`, '5/7 ');
  await type(typing, `13${enter}`, '6/7 ');
  await type(typing, backspace, 'So far: The sum, Thanks');
  await type(typing, enter, '6/7 ');
  await type(typing, `14:05 14:07${enter}`, '7/7 ');
  await type(typing, enter, 'Nobody greeted you, yet the greeting was friendly');
  await typing.waitFor('How friendly was the greeting? – 4');
  await type(typing, 'e', enVisitAsking.explainPrompt);
  await type(typing, `It was another customer who was friendly.${enter}`, enVisit.submitQuestion);
  await type(typing, `/jump manner${enter}`, 'So far: 4');
  // Another answer, another contradiction of the same name: it stays explained.
  await type(typing, '5', enVisit.submitQuestion);
  await type(typing, `/jump greeted${enter}`, 'So far: no');
  await type(typing, 'y', enVisit.submitQuestion);
  await type(typing, `yes${enter}`, /Total: [\d.]+/);
  expect((await typing.exit).code).toBe(0);

  const mending = visit(['new', 'till-visit', '--site', 'Harbour', '--day', 'today', '--quick'], 80);
  await mending.waitFor('1/7 ', slow);
  await type(mending, `1405nnobody looked up${enter}41`, '5/7 ');
  await type(mending, `13${enter}`, '6/7 ');
  await type(mending, `90${enter}`, '7/7 ');
  await type(mending, enter, 'yet the greeting was friendly');
  await type(mending, '1', '3/7 ');
  await type(mending, '1', enVisit.submitQuestion);
  await type(mending, `yes${enter}`, /Total: [\d.]+/);
  await mending.exit;
});

it('fits forty columns, plain and without colour', { timeout: slow }, async () => {
  const narrow = visit(['new', 'till-visit', '--plain', '--site', 'Harbour', '--day', 'today'], 40);
  await narrow.waitFor('from paper?', slow);
  await type(narrow, enter, 'Enter begins');
  await type(narrow, enter, '1/7 ');
  await type(narrow, `1405${enter}`, '2/7 ');
  await type(narrow, `/help${enter}`, '/jump <number>');
  for (const [keys, next] of [
    [`y${enter}`, '3/7 '],
    [`3${enter}`, '4/7 '],
    [`1${enter}`, '5/7 '],
    [`0${enter}`, '6/7 '],
    ['s', enVisitAsking.stopwatchRuns],
  ] as const) {
    await type(narrow, keys, next);
  }
  await type(narrow, 's', 'Measured: 0:0');
  await type(narrow, `One line \\${enter}`, '… ');
  await type(narrow, `and another.${enter}`, enVisit.submitQuestion);
  await type(narrow, `no${enter}`, 'visit resume');
  await narrow.exit;
  // Lines that are typed on are drawn again and again on one and the same line.
  const lines = narrow
    .screen()
    .split('\n')
    .filter((line) => !/^(Answer|Comment|Enter or s|>)/.test(line));
  expect(lines.filter((line) => [...line.trimEnd()].length > 40)).toEqual([]);
  expect(narrow.screen()).not.toMatch(/[█░▌─│•]/);
});
