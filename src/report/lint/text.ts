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

/** A finding with its source line and caret, and what to do. The first line is one line, however long it is. */
export function findingText(
  finding: LintFinding,
  words: LintWords,
  { width, ink }: Pick<TextOptions, 'width' | 'ink'>,
  texts: ProblemTexts = {},
): string {
  const { kind: _, title: __, ...problem } = finding;
  const frame = codeFrame(problem, placeOf(finding), width, texts);
  const tint = finding.severity === 'error' ? ink.poor : ink.fair;
  const code = tint(ink.strong(frame.code));
  // Nearly everything that is found is an error; only what is none says so.
  const severity = finding.severity === 'warning' ? tint(words.lintSeverity.warning) : '';
  const lines = [
    [code, ink.strong(frame.place), severity, frame.message].filter((part) => part !== '').join(' '),
  ];
  if (frame.source !== undefined) {
    const { gutter, line, caret } = frame.source;
    lines.push(`  ${ink.quiet(`${gutter} |`)} ${line}`);
    lines.push(`  ${ink.quiet(`${' '.repeat(gutter.length)} |`)} ${tint(caret)}`);
  }
  if (frame.hint !== undefined) lines.push(...wrapText(frame.hint, width, { indent: '  ' }));
  return lines.join('\n');
}
