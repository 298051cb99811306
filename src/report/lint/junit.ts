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

/** `SC104 46:1`, below the file's own name. */
function placed({ code, line, column }: LintFinding): string {
  const place = [line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? code : `${code} ${place}`;
}

function failedCase(finding: LintFinding): string {
  const { code, severity, file, message, hint } = finding;
  const text = [`${file} ${placed(finding)}`, message, ...(hint === undefined ? [] : [hint])].join('\n');
  const body = xml(text).replaceAll('&#10;', '\n');
  return [
    `    <testcase classname="${xml(file)}" name="${xml(placed(finding))}">`,
    `      <failure type="${severity}" message="${xml(`${code} ${message}`)}">${body}</failure>`,
    '    </testcase>',
  ].join('\n');
}

/** A case that passes: for a file without a failure, or for the warnings that do not count. */
function passedCase(file: string, notes: readonly LintFinding[]): string {
  const head = `    <testcase classname="${xml(file)}" name="lint"`;
  if (notes.length === 0) return `${head}/>`;
  const told = notes.map((finding) => xml(`${placed(finding)} ${finding.message}`));
  return `${head}>\n      <system-out>${told.join('\n')}</system-out>\n    </testcase>`;
}

/**
 * The report as JUnit XML: one test case for each finding, since a case has room for one failure only, and one for each
 * file without any.
 *
 * @param strict whether warnings count as failures; else they are told in `system-out` of their file's case
 */
export function lintJunit(report: LintReport, strict: boolean): string {
  const byFile = new Map<string, LintFinding[]>(report.files.map(({ file }) => [file, []]));
  for (const finding of report.findings) {
    const before = byFile.get(finding.file);
    if (before === undefined) byFile.set(finding.file, [finding]);
    else before.push(finding);
  }
  const cases = [...byFile].flatMap(([file, findings]) => {
    const failures = findings.filter(({ severity }) => strict || severity === 'error');
    const notes = findings.filter((finding) => !failures.includes(finding));
    if (failures.length > 0 && notes.length === 0) return failures.map(failedCase);
    return [...failures.map(failedCase), passedCase(file, notes)];
  });
  const { errors, warnings } = countOf(report);
  const count = `tests="${cases.length}" failures="${strict ? errors + warnings : errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="shoptalk lint" ${count}>`,
    `  <testsuite name="shoptalk lint" ${count} errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}
