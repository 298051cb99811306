import { describe, expect, it } from 'vitest';
import { commandTable, findCommand } from '../../../src/cli/command-table.js';
import { namedCommand } from '../../../src/cli/global-options.js';
import { main } from '../../../src/cli/main.js';
import { enHelp } from '../../../src/cli/messages/en/help.js';
import { fakeOutside } from './fake-outside.js';

describe('main', () => {
  it.each(['--help', '-h', 'help'])('%s lists every command on standard output', async (word) => {
    const outside = fakeOutside();
    expect(await main([word], outside)).toBe(0);
    for (const entry of commandTable) expect(outside.out()).toContain(entry.name);
    expect(outside.err()).toBe('');
  });

  it('--version prints the version alone', async () => {
    const outside = fakeOutside();
    expect(await main(['--version'], outside)).toBe(0);
    expect(outside.out()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('an unknown command exits 2 and suggests the nearest', async () => {
    const outside = fakeOutside();
    expect(await main(['scnario'], outside)).toBe(2);
    expect(outside.err()).toContain('CL101');
    expect(outside.err()).toContain('"scenario"');
  });

  it('nothing at all, in a pipe, shows the help on standard error and exits 2', async () => {
    const outside = fakeOutside();
    expect(await main([], outside)).toBe(2);
    expect(outside.out()).toBe('');
    expect(outside.err()).toContain(enHelp.usage);
    expect(outside.err()).toContain('CL106');
  });

  it.each(['scenario', 'rubric'])('%s --help tells its commands and the global options', async (name) => {
    const outside = fakeOutside();
    expect(await main([name, '--help'], outside)).toBe(0);
    expect(outside.out()).toContain('list');
    expect(outside.out()).toContain('--scenarios');
  });
});

describe('namedCommand', () => {
  it.each([
    ['practise angry-buyer', 'practise'],
    ['--json --lang pl practise', 'practise'],
    ['--store x --scenarios y rubric list', 'rubric'],
    ['--json', undefined],
  ])('in "%s" is %s', (typed, name) => {
    expect(namedCommand(typed.split(' '))?.name).toBe(name);
  });
});

describe('findCommand', () => {
  it('knows the American spelling', () => {
    expect(findCommand('practice')?.name).toBe('practise');
  });
});
