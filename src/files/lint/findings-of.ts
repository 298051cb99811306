import type { LintFinding } from '../../report/lint/lint-report.js';
import { locate, sourceLineAt } from '../locate.js';
import type { Problem } from '../problem.js';
import { type ProblemTexts, problemKind } from '../problem-catalogue.js';
import type { LintedFile } from './linted-file.js';

/** Most findings of one file that are told; a file with more is not read by a person anyway. */
const mostFindings = 1000;

function located(
  problem: Problem,
  { parsed, text, file }: LintedFile,
): Pick<LintFinding, 'line' | 'column' | 'sourceLine'> {
  const { line, column = 1, pointer } = problem;
  if (problem.file !== undefined && problem.file !== file) return line === undefined ? {} : { line, column };
  if (parsed !== undefined && (line !== undefined || pointer !== undefined)) return locate(problem, parsed);
  if (line === undefined) return {};
  return { line, column, ...(text === undefined ? {} : { sourceLine: sourceLineAt(text, line) }) };
}

/**
 * The findings of a file, from top to bottom, each once.
 *
 * @param texts titles and hints in another language than English
 */
export function findingsOf(linted: LintedFile, texts: ProblemTexts = {}): readonly LintFinding[] {
  const { file, kind, problems } = linted;
  const seen = new Set<string>();
  const findings: LintFinding[] = [];
  for (const problem of problems) {
    if (findings.length === mostFindings) break;
    const { code, severity, message, pointer } = problem;
    const known = problemKind(code, texts);
    const hint = problem.hint ?? known?.hint;
    const finding: LintFinding = {
      code,
      severity,
      title: known?.title ?? code,
      message,
      ...(hint === undefined ? {} : { hint }),
      file: problem.file ?? file,
      kind,
      ...located(problem, linted),
      ...(pointer === undefined ? {} : { pointer }),
    };
    const same = JSON.stringify([code, finding.file, finding.line, finding.column, message]);
    if (!seen.has(same)) findings.push(finding);
    seen.add(same);
  }
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (problems.length <= mostFindings) return findings;
  const more = problems.length - mostFindings;
  const known = problemKind('LT106', texts);
  const rest = known === undefined ? {} : { hint: known.hint };
  const title = known?.title ?? 'LT106';
  return [
    ...findings,
    {
      code: 'LT106',
      severity: 'error',
      title,
      message: `${more} more problems are not shown`,
      ...rest,
      file,
      kind,
    },
  ];
}
