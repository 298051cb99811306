import { problemKind } from '../../files/problem-catalogue.js';
import type { RuleHelp } from '../../report/lint/sarif.js';
import { readPageOf } from '../explain/read-page-of.js';

async function helpOf(code: string): Promise<RuleHelp> {
  const { title = code, hint = '' } = problemKind(code) ?? {};
  const page = await readPageOf(code, 'en');
  const paragraphs = page?.paragraphs ?? [];
  const more = `\`shoptalk explain ${code}\` shows how it fails and how it is mended.`;
  return {
    about: paragraphs[0]?.replaceAll('`', '') ?? title,
    remedy: `${hint} ${more.replaceAll('`', '')}`.trim(),
    markdown: [...paragraphs, hint, more].filter((text) => text !== '').join('\n\n'),
  };
}

/** What each of some codes means and what to do about it, in English like all that is written for programs. */
export async function ruleHelpOf(codes: ReadonlySet<string>): Promise<(code: string) => RuleHelp> {
  const entries = await Promise.all([...codes].map(async (code) => [code, await helpOf(code)] as const));
  const known = new Map(entries);
  return (code) => known.get(code) ?? { about: code, remedy: code, markdown: code };
}
