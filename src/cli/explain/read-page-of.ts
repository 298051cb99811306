import { readFile } from 'node:fs/promises';
import { shippedPath } from '../../files/package-files.js';
import { type ProblemPage, readProblemPage } from '../../report/explanation/problem-page.js';
import type { Language } from '../languages.js';

async function readPage(name: string): Promise<ProblemPage | undefined> {
  const markdown = await readFile(shippedPath(`docs/problems/${name}.md`), 'utf8').catch(() => undefined);
  return markdown === undefined ? undefined : readProblemPage(markdown);
}

/**
 * The page about a problem code. Its examples are the same in every language; title and paragraphs are those of
 * `docs/problems/<language>/`, English where a translation is missing.
 */
export async function readPageOf(code: string, language: Language): Promise<ProblemPage | undefined> {
  const page = await readPage(code);
  if (page === undefined || language === 'en') return page;
  const { title, paragraphs } = (await readPage(`${language}/${code}`)) ?? page;
  return { ...page, title, paragraphs };
}
