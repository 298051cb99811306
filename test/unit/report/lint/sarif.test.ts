import { expect, test } from 'vitest';
import type { LintReport } from '../../../../src/report/lint/lint-report.js';
import { lintSarif } from '../../../../src/report/lint/sarif.js';

const report: LintReport = {
  files: [{ file: 'a b.yaml', kind: 'scenario' }],
  findings: [
    {
      code: 'SC128',
      severity: 'error',
      title: 'Mistake in a condition',
      message: 'No such key: agred',
      file: 'a b.yaml',
      kind: 'scenario',
      line: 2,
      column: 3,
      sourceLine: '  when: flags.agred',
    },
  ],
};
const help = { about: 'What it means.', remedy: 'Mend it.', markdown: 'What it *means*.' };
const [run] = (lintSarif(report, '1.0.0', () => help) as { readonly runs: readonly unknown[] }).runs;

test('a result points at its rule, and at its place by a relative address', () => {
  expect(run).toMatchObject({
    columnKind: 'utf16CodeUnits',
    results: [
      {
        ruleId: 'SC128',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b.yaml' },
              region: { startLine: 2, startColumn: 3, snippet: { text: '  when: flags.agred' } },
            },
          },
        ],
      },
    ],
  });
});

test('a rule says what it means to those who have no program at hand; its name is one identifier', () => {
  expect(run).toMatchObject({
    tool: {
      driver: {
        rules: [
          {
            id: 'SC128',
            name: 'MistakeInCondition',
            fullDescription: { text: 'What it means.' },
            help: { text: 'Mend it.', markdown: 'What it *means*.' },
          },
        ],
      },
    },
  });
});
