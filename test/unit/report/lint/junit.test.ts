import { expect, test } from 'vitest';
import { lintJunit } from '../../../../src/report/lint/junit.js';
import type { LintFinding } from '../../../../src/report/lint/lint-report.js';

const unknownKey: LintFinding = {
  code: 'SC104',
  severity: 'error',
  file: 'a.yaml',
  line: 2,
  column: 3,
  title: 'unknown key',
  kind: 'scenario',
  message: 'unknown key "maner"',
};
const dead: LintFinding = {
  ...unknownKey,
  code: 'SC150',
  severity: 'warning',
  line: 9,
  title: 'rule that never gets its turn',
  message: 'never fires',
};
const report = {
  files: [
    { file: 'a.yaml', kind: 'scenario' as const },
    { file: 'clean.yaml', kind: 'rubric' as const },
  ],
  findings: [unknownKey, dead],
};

function names(xml: string): readonly string[] {
  return [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(
    ([, file, name]) => `${file} ${name}`,
  );
}

test('each failure is a case of its own, since a case has room for one; a clean file is a case that passes', () => {
  const xml = lintJunit(report, true);
  expect(names(xml)).toEqual(['a.yaml SC104 2:3', 'a.yaml SC150 9:3', 'clean.yaml lint']);
  expect(xml).toContain('tests="3" failures="2"');
});

test('warnings that do not count are told in a case that passes', () => {
  const xml = lintJunit(report, false);
  expect(names(xml)).toEqual(['a.yaml SC104 2:3', 'a.yaml lint', 'clean.yaml lint']);
  expect(xml).toContain('tests="3" failures="1"');
  expect(xml).toContain('<system-out>SC150 9:3 never fires</system-out>');
});

test('what a file says is escaped, and control characters of terminals are gone', () => {
  const xml = lintJunit(
    { files: [], findings: [{ ...unknownKey, message: 'unknown key "<\u001b[31m&\ud800"' }] },
    false,
  );
  expect(xml).toContain('unknown key &quot;&lt;&amp;\ufffd&quot;');
  expect(xml).not.toContain('\u001b');
});
