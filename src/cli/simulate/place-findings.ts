import path from 'node:path';
import { locate } from '../../files/locate.js';
import type { Problem } from '../../files/problem.js';
import { readTextFile } from '../../files/read-text-file.js';
import { type ParsedYaml, parseYaml } from '../../files/read-yaml.js';

/** A finding with its place, as far as it has one: line and column from 1. */
export interface PlacedFinding extends Problem {
  readonly line?: number;
  readonly column?: number;
}

async function parsedFile(cwd: string, file: string): Promise<ParsedYaml | undefined> {
  const read = await readTextFile(path.resolve(cwd, file), file);
  if (!read.ok) return undefined;
  const outcome = parseYaml(read.text, file);
  return outcome.ok ? outcome : outcome.parsed;
}

/** Works out line and column of findings; each file is read once. */
export async function placeFindings(
  cwd: string,
  findings: readonly Problem[],
): Promise<readonly PlacedFinding[]> {
  const files = [...new Set(findings.flatMap(({ file }) => (file === undefined ? [] : [file])))];
  const parsed = new Map(
    await Promise.all(files.map(async (file) => [file, await parsedFile(cwd, file)] as const)),
  );
  return findings.map((finding) => {
    const document = finding.file === undefined ? undefined : parsed.get(finding.file);
    if (document === undefined || finding.pointer === undefined) return finding;
    const { line, column } = locate(finding, document);
    return { ...finding, line, column };
  });
}
