import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { periodOf } from '../../report/results/period.js';
import type { Grain, Period } from '../../report/results/report.js';
import type { Division, RecordKind } from '../../report/results/tally.js';
import type { Messages } from '../messages/messages.js';

/** What commander collected. */
export interface ReportOptions {
  readonly by?: readonly string[];
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kind: 'visits' | 'sessions' | 'all';
  readonly programme?: readonly string[];
  readonly checklist?: readonly string[];
  readonly site?: readonly string[];
  readonly region?: readonly string[];
  readonly evaluator?: readonly string[];
  readonly person?: readonly string[];
  readonly scenario?: readonly string[];
  readonly state?: readonly string[];
  readonly html?: string | true;
  readonly md?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly top: string;
}

export type ReportForm = 'text' | 'html' | 'md' | 'csv' | 'json';

/** What is asked for, before the store is opened. */
export interface Asked {
  readonly form: ReportForm;
  /** File to write to; without it standard output. */
  readonly out?: string;
  readonly period: Period;
  readonly kinds?: readonly RecordKind[];
  /** Undefined where whatever there is should be shown. */
  readonly by?: AskedParts;
  readonly top: number;
}

export interface AskedParts {
  readonly divisions: readonly Division[];
  readonly grain?: Grain;
  readonly sections: boolean;
  readonly questions: boolean;
}

/** What may stand behind --by, and what is meant. */
const parts: Readonly<Record<string, Division | 'section' | 'question'>> = {
  site: 'site',
  region: 'region',
  evaluator: 'evaluator',
  person: 'person',
  scenario: 'scenario',
  programme: 'programme',
  checklist: 'rubric',
  kind: 'kind',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  section: 'section',
  question: 'question',
};

const grains: readonly string[] = ['day', 'week', 'month', 'quarter'];

/** @param today YYYY-MM-DD */
export function readReportOptions(
  options: ReportOptions,
  json: boolean,
  today: string,
  messages: Messages,
): { readonly asked: Asked; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const period = periodAsked(options, today, messages, problems);
  const by = partsAsked(options, messages, problems);
  const forms = [
    ...(options.html === undefined ? [] : (['html'] as const)),
    ...(options.md === true ? (['md'] as const) : []),
    ...(options.csv === true ? (['csv'] as const) : []),
    ...(json ? (['json'] as const) : []),
  ];
  const [form = 'text', second] = forms;
  if (second !== undefined)
    problems.push(makeProblem('RP105', messages.reportExclude(`--${form}`, `--${second}`)));
  if (options.html !== undefined && typeof options.html === 'string' && options.out !== undefined) {
    problems.push(makeProblem('RP105', messages.reportExclude(`--html ${options.html}`, '--out')));
  }
  const top = Number(options.top);
  if (!Number.isInteger(top) || top < 1 || top > 1000) {
    problems.push(makeProblem('RP106', messages.reportBadTop(options.top)));
  }
  const htmlFile = typeof options.html === 'string' ? options.html : 'report.html';
  const out = options.out ?? (form === 'html' ? htmlFile : undefined);
  return {
    asked: {
      form,
      period,
      top,
      ...(out !== undefined && { out }),
      ...(options.kind !== 'all' && { kinds: [options.kind === 'visits' ? 'visit' : 'session'] }),
      ...(by && { by }),
    },
    problems,
  };
}

function periodAsked(
  { period, from, to }: ReportOptions,
  today: string,
  messages: Messages,
  problems: Problem[],
): Period {
  if (period !== undefined && (from !== undefined || to !== undefined)) {
    problems.push(
      makeProblem('RP105', messages.reportExclude('--period', from === undefined ? '--to' : '--from')),
    );
  }
  const understood = (text: string | undefined): Period => {
    const found = text === undefined ? { from: '', to: '' } : periodOf(text, today);
    if (!found) problems.push(makeProblem('RP101', messages.reportBadPeriod(text ?? '')));
    return found ?? { from: '', to: '' };
  };
  if (period !== undefined) return understood(period);
  const asked = { from: understood(from).from, to: understood(to).to };
  if (asked.from !== '' && asked.to !== '' && asked.from > asked.to) {
    problems.push(makeProblem('RP102', messages.reportBackwards(asked.from, asked.to)));
  }
  return asked;
}

function partsAsked({ by }: ReportOptions, messages: Messages, problems: Problem[]): AskedParts | undefined {
  if (by === undefined) return undefined;
  const names = by
    .flatMap((text) => text.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const known = [...new Set(names)].flatMap((name) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) problems.push(makeProblem('RP103', messages.reportBadPart(name)));
    return part ?? [];
  });
  const grain = known.find((part): part is Grain => grains.includes(part));
  return {
    divisions: known.filter(
      (part): part is Division => part !== 'section' && part !== 'question' && !grains.includes(part),
    ),
    ...(grain && { grain }),
    sections: known.includes('section'),
    questions: known.includes('question'),
  };
}
