import { problemKind } from '../../files/problem-catalogue.js';
import type { RuleHelp } from '../../report/lint/sarif.js';
import type { Run } from '../command.js';
import { readPageOf } from '../explain/read-page-of.js';

type Speaker = Pick<Run, 'language' | 'messages'>;

async function helpOf(code: string, { language, messages }: Speaker): Promise<RuleHelp> {
  const { title = code, hint = '' } = problemKind(code, messages.problemTexts) ?? {};
  const page = await readPageOf(code, language);
  const paragraphs = page?.paragraphs ?? [];
  const command = `shoptalk explain ${code}`;
  const more = messages.lintExplain(code);
  return {
    about: paragraphs[0]?.replaceAll('`', '') ?? title,
    remedy: `${hint} ${more}`.trim(),
    markdown: [...paragraphs, hint, more.replace(command, `\`${command}\``)]
      .filter((text) => text !== '')
      .join('\n\n'),
  };
}

/** What each of some codes means and what to do about it, for the person who meets it at a code host: in their language. */
export async function ruleHelpOf(
  codes: ReadonlySet<string>,
  speaker: Speaker,
): Promise<(code: string) => RuleHelp> {
  const entries = await Promise.all(
    [...codes].map(async (code) => [code, await helpOf(code, speaker)] as const),
  );
  const known = new Map(entries);
  return (code) => known.get(code) ?? { about: code, remedy: code, markdown: code };
}
