import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../src/cli/command.js';
import { en } from '../../../../src/cli/messages/en/all.js';
import { askInterview } from '../../../../src/cli/scenario-new/ask-interview.js';
import { styleAt } from '../../../../src/cli/terminal/style.js';
import { choice, type Interview, text } from '../../../../src/scenario/authoring/asking.js';
import { scriptedAsker } from '../scripted.js';

function* smallInterview(): Interview<readonly string[]> {
  const firm = yield* text('firm');
  const channel = yield* choice('channel', ['phone', 'chat'], 'phone');
  const thing = yield* text('thing', { usual: 'my soup' });
  return [firm, channel, thing];
}

async function answered(script: readonly string[], interactive = true, before: readonly string[] = []) {
  const shown: string[] = [];
  const kept: (readonly string[])[] = [];
  const screen = { note: (line: string) => shown.push(line), columns: () => 80 };
  const run = { screen, style: styleAt(0, true), messages: en, interactive } as unknown as Run;
  const keep = async (answers: readonly string[]): Promise<void> => {
    kept.push([...answers]);
  };
  const asked = await askInterview(run, scriptedAsker(script), smallInterview, keep, before);
  return { asked, shown, kept };
}

describe('an interview at the keyboard', () => {
  test('what could not be taken is no answer: /back goes to the question before it', async () => {
    const { asked, kept } = await answered(['', 'Lane', 'x', '/back', 'Corner', 'chat', '']);
    expect(asked).toMatchObject({ kind: 'done', value: ['Corner', 'chat', 'my soup'] });
    expect(kept).toEqual([['Lane'], ['Corner'], ['Corner', 'chat'], ['Corner', 'chat', '']]);
  });

  test('answers that were passed on the way back are offered again', async () => {
    const { asked, shown } = await answered(['Lane', 'chat', '/back', '/back', 'Corner', '', 'a pie']);
    expect(asked).toMatchObject({ kind: 'done', value: ['Corner', 'chat', 'a pie'] });
    expect(shown.join('\n')).toContain('Enter: Lane');
  });

  test('escape sequences and marks of direction are no part of an answer', async () => {
    const { asked } = await answered(['\u001b[31mLa\u202ene\u001b]0;x\u0007', '', '']);
    expect(asked).toMatchObject({ kind: 'done', value: ['Lane', 'phone', 'my soup'] });
  });

  test('a pipe that only repeats what cannot be taken is not read for ever', async () => {
    const { asked } = await answered(Array<string>(500).fill('{'), false);
    expect(asked).toMatchObject({ kind: 'left', by: 'end', answers: [], question: { id: 'firm' } });
  });

  test('a command that is none is no answer', async () => {
    const { asked } = await answered(['/help', 'Lane', '', '']);
    expect(asked).toMatchObject({ kind: 'done', value: ['Lane', 'phone', 'my soup'] });
  });

  test('an answer of a file that does not fit ends it there: those after it answer other questions', async () => {
    const { asked } = await answered([], false, ['Lane', 'carrier pigeon', 'my pie']);
    expect(asked).toMatchObject({
      answers: ['Lane'],
      question: { id: 'channel' },
      refused: 'carrier pigeon',
    });
  });

  test('answers of a file may name a choice by its number, as at the keyboard', async () => {
    const { asked } = await answered([], false, ['Lane', '2', 'my pie']);
    expect(asked).toMatchObject({ kind: 'done', value: ['Lane', 'chat', 'my pie'] });
  });

  test('/back at the first question stays there', async () => {
    const { asked } = await answered(['/back', 'Lane', '', '']);
    expect(asked).toMatchObject({ kind: 'done', value: ['Lane', 'phone', 'my soup'] });
  });
});
