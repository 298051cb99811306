import { expect, test } from 'vitest';
import { noInk } from '../../../../src/report/ink.js';
import type { LintFinding } from '../../../../src/report/lint/lint-report.js';
import { findingsText } from '../../../../src/report/lint/text.js';

const words = { lintSeverity: { error: 'error', warning: 'warning' } } as const;
const look = { width: 80, ink: noInk };

function untranslated(line: number): LintFinding {
  return {
    code: 'SC141',
    severity: 'warning',
    title: 'line not translated',
    message: 'not translated',
    hint: 'Write the translation.',
    file: 'a.pl.yaml',
    kind: 'scenario-overlay',
    line,
    column: 9,
    sourceLine: '    to: ""',
  };
}

test('three of a kind are shown whole, the others in a line each, and nothing is left out', () => {
  const other: LintFinding = { ...untranslated(6), code: 'SC143', hint: 'Put the slot back.' };
  const lines = findingsText([1, 2, 3, 4, 5].map(untranslated).concat(other, untranslated(7)), words, look);
  expect(lines.filter((line) => line.includes('Write the translation.'))).toHaveLength(3);
  expect(lines.slice(-10)).toEqual([
    'SC141 a.pl.yaml:4:9 warning not translated',
    'SC141 a.pl.yaml:5:9 warning not translated',
    '',
    'SC143 a.pl.yaml:6:9 warning not translated',
    '  6 | to: ""',
    '    |     ^',
    '  Put the slot back.',
    '',
    'SC141 a.pl.yaml:7:9 warning not translated',
    '',
  ]);
});

test('a finding with a remedy of its own is always shown whole', () => {
  const findings = ['told', 'sent', 'agreed', 'done', 'left'].map(
    (name, index): LintFinding => ({
      ...untranslated(index + 1),
      code: 'SC128',
      hint: `Did you mean "${name}"?`,
    }),
  );
  expect(findingsText(findings, words, look).filter((line) => line.includes('Did you mean'))).toHaveLength(5);
});
