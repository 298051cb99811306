import type { LintFinding, LintReport } from './lint-report.js';

/** A path as a URI reference: relative where it is, `file:` where it is absolute. */
function uriOf(file: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}

/** `UnknownKey` of `unknown key`: SARIF wants names without spaces. */
function nameOf(title: string): string {
  return title
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** A help for every code that was found; each finding points at its own by index. */
function rulesOf(findings: readonly LintFinding[], helpOf: (code: string) => string) {
  const byCode = new Map(findings.map((finding) => [finding.code, finding]));
  return [...byCode.values()]
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, title, severity }) => ({
      id: code,
      name: nameOf(title),
      shortDescription: { text: title },
      help: { text: helpOf(code) },
      defaultConfiguration: { level: severity },
    }));
}

function resultOf(finding: LintFinding, ruleIndex: number) {
  const { code, severity, message, hint, file, line, column } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line === undefined
            ? {}
            : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
        },
      },
    ],
  };
}

/**
 * The report as a SARIF 2.1.0 log (docs.oasis-open.org/sarif/sarif/v2.1.0), which code hosts and editors read. Columns count
 * UTF-16 units from 1; paths are relative to the working folder.
 *
 * @param version of the program
 * @param helpOf what to do about a code, in general
 */
export function lintSarif(report: LintReport, version: string, helpOf: (code: string) => string): unknown {
  const rules = rulesOf(report.findings, helpOf);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Shoptalk', version, rules } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, indices.get(finding.code) ?? 0)),
      },
    ],
  };
}
