import { codeFrame } from '../../files/code-frame.js';
import type { Place } from '../../files/locate.js';
import type { ProblemTexts } from '../../files/problem-catalogue.js';
import type { TextOptions } from '../ink.js';
import { wrapText } from '../wrap-text.js';
import type { LintFinding } from './lint-report.js';

/** What a finding is called in a text: its severity stands before the code where colour cannot tell it. */
export interface LintWords {
  readonly lintSeverity: Readonly<Record<LintFinding['severity'], string>>;
}

function placeOf({ line, column = 1, sourceLine = '' }: LintFinding): Place | undefined {
  return line === undefined ? undefined : { line, column, sourceLine };
}

/** Of so many findings of one code with one remedy in a file the whole is shown; there is no more to say of the others. */
const shownWhole = 3;

type Look = Pick<TextOptions, 'width' | 'ink'>;

/** A finding in full, with its source line, caret and what to do; or its first line only. That is one line, however long it is. */
function linesOf(
  finding: LintFinding,
  isWhole: boolean,
  words: LintWords,
  { width, ink }: Look,
  texts: ProblemTexts,
): readonly string[] {
  const { kind: _, title: __, ...problem } = finding;
  const frame = codeFrame(problem, placeOf(finding), width, texts);
  const tint = finding.severity === 'error' ? ink.poor : ink.fair;
  const code = tint(ink.strong(frame.code));
  // Nearly everything that is found is an error; only what is none says so.
  const severity = finding.severity === 'warning' ? tint(words.lintSeverity.warning) : '';
  const head = [code, ink.strong(frame.place), severity, frame.message]
    .filter((part) => part !== '')
    .join(' ');
  if (!isWhole) return [head];
  const lines = [head];
  if (frame.source !== undefined) {
    const { gutter, line, caret } = frame.source;
    lines.push(`  ${ink.quiet(`${gutter} |`)} ${line}`);
    lines.push(`  ${ink.quiet(`${' '.repeat(gutter.length)} |`)} ${tint(caret)}`);
  }
  if (frame.hint !== undefined) lines.push(...wrapText(frame.hint, width, { indent: '  ' }));
  return lines;
}

/**
 * Every finding, in order, with an empty line behind each and behind a run of those that are told in one line: from the
 * fourth of a code and remedy in a file on, so that a new translation's hundred lines do not bury what else is wrong.
 */
export function findingsText(
  findings: readonly LintFinding[],
  words: LintWords,
  look: Look,
  texts: ProblemTexts = {},
): readonly string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  let wasWhole = true;
  for (const finding of findings) {
    const kind = [finding.code, finding.file, finding.hint].join('\n');
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    const isWhole = count <= shownWhole;
    if (isWhole && !wasWhole) lines.push('');
    lines.push(...linesOf(finding, isWhole, words, look, texts));
    if (isWhole) lines.push('');
    wasWhole = isWhole;
  }
  return wasWhole ? lines : [...lines, ''];
}
