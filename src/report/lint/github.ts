import { stripControls } from '../strip-controls.js';
import type { LintFinding, LintReport } from './lint-report.js';

const inData: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const inProperty: Readonly<Record<string, string>> = { ...inData, ':': '%3A', ',': '%2C' };

const safe = (text: string): string => stripControls(text, { keep: ['\n'] });

/** The text of a workflow command, as GitHub's runner reads it back. */
function data(text: string): string {
  return safe(text).replace(/[%\r\n]/g, (sign) => inData[sign] ?? sign);
}

function property(text: string): string {
  return safe(text).replace(/[%\r\n:,]/g, (sign) => inProperty[sign] ?? sign);
}

function command({ severity, file, line, column, code, title, message, hint }: LintFinding): string {
  const properties = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(`${code}: ${title}`)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(hint === undefined ? message : `${message}\n${hint}`)}`;
}

/** Workflow commands, which GitHub shows beside the lines of a change: one line a finding. */
export function lintGithub({ findings }: LintReport): string {
  return findings.map(command).join('\n');
}
