import type { LintFinding, LintReport } from './lint-report.js';

/** A path as a URI reference: relative where it is, `file:` where it is absolute. */
function uriOf(file: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}

/** What a code means, for those who read it far from the program. */
export interface RuleHelp {
  /** What it is and why it matters, as plain text. */
  readonly about: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Both as Markdown. */
  readonly markdown: string;
}

/** `MistakeInCondition` of `mistake in a condition`: SARIF wants one identifier in Pascal case. */
function nameOf(title: string): string {
  return title
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** A help for every code that was found; each finding points at its own by index. */
function rulesOf(findings: readonly LintFinding[], helpOf: (code: string) => RuleHelp) {
  const byCode = new Map(findings.map((finding) => [finding.code, finding]));
  return [...byCode.values()]
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, title, severity }) => {
      const { about, remedy, markdown } = helpOf(code);
      return {
        id: code,
        name: nameOf(title),
        shortDescription: { text: title },
        fullDescription: { text: about },
        help: { text: remedy, markdown },
        defaultConfiguration: { level: severity },
      };
    });
}

/** The place in its file; the line is shown to those who do not have the file. */
function regionOf({ line, column, sourceLine }: LintFinding) {
  if (line === undefined) return {};
  return {
    region: {
      startLine: line,
      ...(column === undefined ? {} : { startColumn: column }),
      ...(sourceLine === undefined ? {} : { snippet: { text: sourceLine } }),
    },
  };
}

function resultOf(finding: LintFinding, ruleIndex: number) {
  const { code, severity, message, hint, file } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...regionOf(finding),
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
 * @param helpOf what a code means and what to do about it, in general
 */
export function lintSarif(report: LintReport, version: string, helpOf: (code: string) => RuleHelp): unknown {
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
