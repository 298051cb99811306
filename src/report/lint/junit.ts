import { stripControls } from '../strip-controls.js';
import { countOf, type LintFinding, type LintReport } from './lint-report.js';

// XML 1.0 knows no lone surrogates and neither of the last two characters of the first plane.
const noCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};

function xml(text: string): string {
  return stripControls(text, { keep: ['\n'] })
    .replace(noCharacters, '\ufffd')
    .replace(/[&<>"'\n]/g, (sign) => entities[sign] ?? sign);
}

function failure(finding: LintFinding): string {
  const { code, severity, file, line, column, message, hint } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const text = [`${code} ${place}`, message, ...(hint === undefined ? [] : [hint])].join('\n');
  const body = xml(text).replaceAll('&#10;', '\n');
  return `<failure type="${severity}" message="${xml(`${code} ${message}`)}">${body}</failure>`;
}

/**
 * The report as JUnit XML: one test case a file, with a failure for each finding. Warnings fail their case only where they
 * count.
 *
 * @param strict whether warnings count as failures; else they are told in `system-out`
 */
export function lintJunit(report: LintReport, strict: boolean): string {
  const { errors, warnings } = countOf(report);
  const byFile = new Map<string, LintFinding[]>(report.files.map(({ file }) => [file, []]));
  for (const finding of report.findings)
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const cases = [...byFile].map(([file, findings]) => {
    const failures = findings.filter(({ severity }) => strict || severity === 'error');
    const notes = findings.filter((finding) => !failures.includes(finding));
    const told = notes.map(({ code, line = 1, column = 1, message }) =>
      xml(`${code} ${file}:${line}:${column} ${message}`),
    );
    const inside = [
      ...failures.map(failure),
      ...(told.length === 0 ? [] : [`<system-out>${told.join('\n')}</system-out>`]),
    ];
    const head = `    <testcase classname="lint" name="${xml(file)}"`;
    if (inside.length === 0) return `${head}/>`;
    return `${head}>\n${inside.map((line) => `      ${line}`).join('\n')}\n    </testcase>`;
  });
  const count = `tests="${byFile.size}" failures="${strict ? errors + warnings : errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="shoptalk lint" ${count}>`,
    `  <testsuite name="shoptalk lint" ${count} errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}
