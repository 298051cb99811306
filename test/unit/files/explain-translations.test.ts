import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/cli/languages.js';
import { loadMessages } from '../../../src/cli/messages/load-messages.js';
import type { Messages } from '../../../src/cli/messages/messages.js';
import { shippedPath } from '../../../src/files/package-files.js';
import { problemCatalogue, problemKind } from '../../../src/files/problem-catalogue.js';
import { type ProblemPage, readProblemPage } from '../../../src/report/explanation/problem-page.js';

const folder = shippedPath('docs/problems');
const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();

async function pageIn(path: string): Promise<ProblemPage> {
  return readProblemPage(await readFile(`${folder}/${path}`, 'utf8'));
}

/** What a paragraph names as it is typed: keys, files, commands. */
function codeSpans(paragraph: string): readonly string[] {
  return [...paragraph.matchAll(/`[^`]+`/g)].map(([span]) => span).sort();
}

describe.each(languages.slice(1))('explanations in %s', (language) => {
  let messages: Messages;
  beforeAll(async () => {
    messages = await loadMessages(language);
  });

  test('every code has a title and a remedy of its own', () => {
    const missing = Object.keys(problemCatalogue).filter(
      (code) => !Object.hasOwn(messages.problemTexts, code),
    );
    expect(missing).toEqual([]);
  });

  test('there is one for every page and no more', async () => {
    const translated = await readdir(`${folder}/${language}`);
    expect(translated.sort()).toEqual(names);
  });

  test('each has the title that the program says, and tells all that the English one tells', async () => {
    for (const name of names) {
      const english = await pageIn(name);
      const page = await pageIn(`${language}/${name}`);
      const title = problemKind(english.code, messages.problemTexts)?.title;
      expect({ code: page.code, title: page.title }, name).toEqual({ code: english.code, title });
      expect(page.paragraphs.map(codeSpans), name).toEqual(english.paragraphs.map(codeSpans));
      expect([...page.fails, ...page.mended], `${name} leaves the examples to the English page`).toEqual([]);
    }
  });
});
