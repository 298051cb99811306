import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enPractise } from '../../src/cli/messages/en/practise.js';
import { openTerminal, type Terminal } from './pseudo-terminal.js';

const program = fileURLToPath(new URL('../../bin/shoptalk.js', import.meta.url));
const enter = '\r';
const controlC = '\u0003';
const down = '\u001b[B';
const prompt = /^You: $/m;
/** What a terminal that knows bracketed paste sends. */
const pasted = (text: string): string => `\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`;

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'shoptalk-practise-'));
});
afterAll(() => rm(cwd, { recursive: true }));

function shoptalk(store: string, ...args: readonly string[]): Terminal {
  return openTerminal(program, args, { cwd, env: { SHOPTALK_STORE: path.join(cwd, store) } });
}

async function say(terminal: Terminal, keys: string, reaction: string | RegExp = prompt): Promise<void> {
  terminal.type(keys + enter);
  await terminal.waitFor(reaction);
}

describe('a practice in a terminal', () => {
  it('loses nothing that was said to a paste, an undo, Ctrl-C and kill -9', async () => {
    const first = shoptalk('one', 'practise', 'angry-buyer');
    await first.waitFor('Jo Marsh: ');
    await first.waitFor(prompt);
    await say(first, pasted('Good morning, this is Sam.\nI am sorry.\nThree\nFour\nand five.'));
    await say(first, 'What is your order number?');
    await say(first, 'This will be taken back.');
    await say(first, '/undo', enPractise.undone('“This will be taken back.”'));
    await first.waitFor(prompt);
    first.type(`half a sentence${controlC}`);
    await first.waitFor('practise --resume s-');
    expect((await first.exit).code).toBe(130);

    const second = shoptalk('one', 'practise', '--resume');
    await second.waitFor(
      /You: Good morning, this is Sam\.\n\s+I am sorry\.\n\s+Three\n\s+Four\n\s+and five\./,
    );
    await second.waitFor('You: What is your order number?');
    await second.waitFor(prompt);
    expect(second.screen()).not.toContain('taken back');
    await say(second, 'Said just before the power went.');
    second.kill('SIGKILL');
    await second.exit;

    const third = shoptalk('one', 'practise', '--resume');
    await third.waitFor('You: Said just before the power went.');
    await third.waitFor(prompt);
    await say(third, '/end', enPractise.endingReached(''));
    await third.waitFor(enPractise.surveyHeading);
    await third.waitFor(enPractise.afterQuestion);
    third.type(down + down + enter);
    expect((await third.exit).code).toBe(0);

    const fourth = shoptalk('one', 'practise', '--resume');
    await fourth.waitFor(enPractise.noOpenSession);
    expect((await fourth.exit).code).toBe(2);
  });

  it('goes on in one of two terminals only', async () => {
    const one = shoptalk('two', 'practise', 'angry-buyer');
    await one.waitFor(prompt);
    const other = shoptalk('two', 'practise', '--resume');
    await other.waitFor(prompt);
    await say(one, 'I am sorry.');
    await say(other, 'Hello?', 'ST105');
    expect((await other.exit).code).toBe(2);
    await say(one, '/pause', 'practise --resume s-');
    expect((await one.exit).code).toBe(0);
  });

  it('is tried again from a turn, with what was said before it', async () => {
    const terminal = shoptalk('three', 'practise', 'angry-buyer');
    await terminal.waitFor(prompt);
    await say(terminal, 'I am sorry.');
    await say(terminal, 'What is your order number?');
    await say(terminal, '/end', enPractise.afterQuestion);
    terminal.type(enter);
    await terminal.waitFor(enPractise.retryItem(4, 'What is your order number?'));
    terminal.type(down + enter);
    await terminal.waitFor('You: I am sorry.');
    await terminal.waitFor(prompt);
    const shown = terminal.screen().lastIndexOf('You: I am sorry.');
    expect(terminal.screen().slice(shown)).not.toContain('order number');
    terminal.type(controlC);
    expect((await terminal.exit).code).toBe(130);
  });

  it('has no hint, no undo and no second attempt in a certification', async () => {
    const terminal = shoptalk('four', 'practise', 'angry-buyer', '--certify');
    await terminal.waitFor(enPractise.certifyNotice);
    await terminal.waitFor(prompt);
    await say(terminal, '/hint', enPractise.noHintInCertify);
    await terminal.waitFor(prompt);
    await say(terminal, '/undo', enPractise.noUndoInCertify);
    await terminal.waitFor(prompt);
    await say(terminal, '/end', enPractise.surveyHeading);
    expect((await terminal.exit).code).toBe(1);
    expect(terminal.screen()).not.toContain(enPractise.afterQuestion);
  });
});
