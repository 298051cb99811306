import { describe, expect, it } from 'vitest';
import { languageWanted } from '../../../src/cli/global-options.js';
import { main } from '../../../src/cli/main.js';
import { csHelp } from '../../../src/cli/messages/cs/help.js';
import { plHelp } from '../../../src/cli/messages/pl/help.js';
import { fakeOutside } from './fake-outside.js';

describe('--lang', () => {
  it.each([
    '--lang pl score x',
    'score --lang pl x',
    'score x --lang=pl',
    '--lang cs score --lang pl',
    '--help --lang pl',
  ])('is found wherever it stands, the last one counts: %s', (typed) => {
    expect(languageWanted(typed.split(' '), { env: {} })).toEqual({ language: 'pl' });
  });

  it('is no option behind --', () => {
    expect(languageWanted(['score', '--', '--lang', 'pl'], { env: {} })).toEqual({ language: 'en' });
  });

  it.each([
    [['--help', '--lang', 'pl'], {}, plHelp.about],
    [['--lang', 'pl', 'help'], {}, plHelp.about],
    [['-h'], { SHOPTALK_LANG: 'cs' }, csHelp.about],
    [['scenario', '--help', '--lang=pl'], {}, plHelp.scenarioListHelp],
  ])('speaks in the help too: %j', async (argv, env, words) => {
    const outside = fakeOutside({ env, columns: 200 });
    expect(await main(argv, outside)).toBe(0);
    expect(outside.out()).toContain(words);
  });

  it.each([['--help'], ['scenario', 'list'], []])(
    'that is not spoken ends the run with CL110: %j',
    async (...argv) => {
      const outside = fakeOutside();
      expect(await main([...argv, '--lang', 'polish'], outside)).toBe(2);
      expect(outside.out()).toBe('');
      expect(outside.err()).toMatch(/^CL110 .*en .*pl .*cs .*lv .*"pl"/);
    },
  );

  it('SHOPTALK_LANG that is not spoken is remarked on, and the work is done', async () => {
    const outside = fakeOutside({ env: { SHOPTALK_LANG: 'cz' } });
    expect(await main(['--help'], outside)).toBe(0);
    expect(outside.err()).toMatch(/^CL110 .*"cs"/);
    expect(outside.out()).not.toBe('');
  });
});
