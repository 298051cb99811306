import path from 'node:path';
import { type CodeFrame, codeFrame } from '../../files/code-frame.js';
import { locate, type Place, sourceLineAt } from '../../files/locate.js';
import type { Problem } from '../../files/problem.js';
import { problemIn } from '../../files/problem-sentences.js';
import { readTextFile } from '../../files/read-text-file.js';
import { parseYaml } from '../../files/read-yaml.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Messages } from '../messages/messages.js';
import type { Screen } from './screen.js';
import type { Style } from './style.js';

interface Surroundings {
  readonly cwd: string;
  readonly screen: Screen;
  readonly style: Style;
  readonly messages: Messages;
}

/** The places of one file's problems; a file that cannot be read again has none. */
async function placesIn(
  file: string,
  problems: readonly Problem[],
  cwd: string,
): Promise<(Place | undefined)[]> {
  // What has no place is not looked for: the file may be a device without end.
  const placed = problems.some(({ line, pointer }) => line !== undefined || pointer !== undefined);
  const read = placed ? await readTextFile(path.resolve(cwd, file), file) : undefined;
  if (!read?.ok) return problems.map(() => undefined);
  const needsTree = problems.some((problem) => problem.line === undefined && problem.pointer !== undefined);
  const outcome = needsTree ? parseYaml(read.text, file) : undefined;
  const parsed = outcome?.ok === false ? outcome.parsed : outcome;
  return problems.map((problem) => {
    if (problem.pointer !== undefined && parsed !== undefined) return locate(problem, parsed);
    if (problem.line === undefined) return undefined;
    const sourceLine = sourceLineAt(read.text, problem.line);
    return { line: problem.line, column: problem.column ?? 1, sourceLine };
  });
}

function drawn(frame: CodeFrame, severity: Problem['severity'], style: Style, columns: number): string {
  const { paint } = style;
  const tint = severity === 'error' ? paint.red : paint.yellow;
  const head = [tint.bold(frame.code), paint.bold(frame.place), frame.message];
  // One line however long it is, so that it can be searched for and clicked on.
  const lines = [head.filter((part) => part !== '').join(' ')];
  if (frame.source !== undefined) {
    const { gutter, line, caret } = frame.source;
    lines.push(`  ${paint.dim(`${gutter} |`)} ${line}`);
    lines.push(`  ${paint.dim(`${' '.repeat(gutter.length)} |`)} ${tint(caret)}`);
  }
  if (frame.hint !== undefined) lines.push(...wrapText(frame.hint, columns, { indent: '  ' }));
  return lines.join('\n');
}

/** Several files may lead to the same problem of a file that they share. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}

/** Prints problems on standard error, file by file, each file's from top to bottom. */
export async function printProblems(
  problems: readonly Problem[],
  { cwd, screen, style, messages }: Surroundings,
) {
  const byFile = new Map<string, Problem[]>();
  const distinct = withoutRepeats(problems);
  for (const problem of distinct) {
    const file = problem.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), problem]);
  }
  const columns = screen.columns();
  const blocks: string[] = [];
  for (const [file, own] of byFile) {
    const places = file === '' ? own.map(() => undefined) : await placesIn(file, own, cwd);
    const placed = own.map((problem, index) => ({ problem, place: places[index] }));
    placed.sort(
      (a, b) =>
        (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    );
    for (const { problem, place } of placed) {
      blocks.push(
        drawn(
          codeFrame(problemIn(problem, messages.problemSentences), place, columns, messages.problemTexts),
          problem.severity,
          style,
          columns,
        ),
      );
    }
  }
  screen.note(blocks.join('\n\n'));
  const files = [...byFile.keys()].filter((file) => file !== '').length;
  if (distinct.length > 1 && files > 0) screen.note(`\n${messages.problemCount(distinct.length, files)}`);
}
