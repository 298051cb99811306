import path from 'node:path';
import { locate } from '../../files/locate.js';
import type { Problem } from '../../files/problem.js';
import { problemKind } from '../../files/problem-catalogue.js';
import { readTextFile } from '../../files/read-text-file.js';
import { type ParsedYaml, parseYaml } from '../../files/read-yaml.js';
import type { Run } from '../command.js';

async function parsedFile(run: Run, file: string): Promise<ParsedYaml | undefined> {
  const read = await readTextFile(path.resolve(run.cwd, file), file);
  if (!read.ok) return undefined;
  const outcome = parseYaml(read.text, file);
  return outcome.ok ? outcome : outcome.parsed;
}

/** Problems for `--json`, with line and column. */
export async function locatedProblems(run: Run, problems: readonly Problem[]): Promise<readonly object[]> {
  const files = [...new Set(problems.flatMap(({ file }) => file ?? []))];
  const parsed = new Map(
    await Promise.all(files.map(async (file) => [file, await parsedFile(run, file)] as const)),
  );
  return problems.map((problem) => {
    const { code, severity, file, message, pointer } = problem;
    const own = file === undefined ? undefined : parsed.get(file);
    const place = own === undefined ? undefined : locate(problem, own);
    const hint = problem.hint ?? problemKind(code, run.messages.problemTexts)?.hint;
    return { code, severity, file, line: place?.line, column: place?.column, message, hint, pointer };
  });
}
