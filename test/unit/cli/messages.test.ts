import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/cli/languages.js';
import { loadHelp } from '../../../src/cli/messages/load-help.js';
import { loadMessages } from '../../../src/cli/messages/load-messages.js';
import { answerWords } from '../../../src/visit/answer-words.js';

const folder = new URL('../../../src/cli/messages/en/', import.meta.url);
const sections = readdirSync(folder).filter((name) => !['all.ts', 'problems.ts'].includes(name));

async function keysOf(name: string): Promise<readonly string[]> {
  const section: Record<string, object> = await import(new URL(name, folder).href);
  return Object.values(section).flatMap((texts) => Object.keys(texts));
}

describe('the messages', () => {
  it('never use one id in two sections: the later would silence the earlier', async () => {
    const keys = (await Promise.all(sections.map(keysOf))).flat();
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'in %s have the same ids as in English',
    async (language) => {
      const [english, translated] = await Promise.all([loadMessages('en'), loadMessages(language)]);
      expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
      expect(Object.keys(await loadHelp(language))).not.toEqual([]);
    },
  );

  it.each(languages)('in %s name the same commands of a conversation and of a visit', async (language) => {
    const [english, translated] = await Promise.all([loadMessages('en'), loadMessages(language)]);
    const words = (help: readonly (readonly [string, string])[]) =>
      help.map(([command]) => command.split(' ')[0]);
    expect(words(translated.commandHelp)).toEqual(words(english.commandHelp));
    expect(words(translated.visitCommands)).toEqual(words(english.visitCommands));
  });

  it.each(languages)('in %s name single keys that are understood as answers', async (language) => {
    const { quickKeys } = await loadMessages(language);
    const words = answerWords(language);
    expect(words.yes).toContain(quickKeys.yes);
    expect(words.no).toContain(quickKeys.no);
    expect(words.notApplicable).toContain(quickKeys.notApplicable);
  });
});
