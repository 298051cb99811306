import { createHash } from 'node:crypto';
import path from 'node:path';
import { didYouMean } from '../../files/did-you-mean.js';
import { makeProblem } from '../../files/make-problem.js';
import { inputBytes } from '../../files/open-input.js';
import type { Problem } from '../../files/problem.js';
import { readTable, type TableItem } from '../../files/read-table.js';
import { fold } from '../../language/fold.js';
import type { SurveyAnswer } from '../../survey/answer.js';
import { knownHeadings, type SurveyColumn, surveyColumn } from '../../survey/column-names.js';
import { readAnswers, type SurveyDefaults } from '../../survey/read-answers.js';
import type { Run } from '../command.js';
import { localDay } from '../local-day.js';
import { fileProblem } from '../score/inputs.js';

/** The answers of a row, or what is wrong with it; a row with a problem gives no answer. */
export type SurveyItem =
  | { readonly kind: 'answers'; readonly answers: readonly SurveyAnswer[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

type Row = Extract<TableItem, { kind: 'row' }>;

const longestRow = 200_000;

/** The answers of a table, row by row; `-` is standard input. What cannot be read is a problem, never thrown. */
export async function* readSurveyFile(
  run: Run,
  name: string,
  defaults: SurveyDefaults,
): AsyncGenerator<SurveyItem> {
  const { messages } = run;
  const file = name === '-' ? messages.scoreStdinName : name;
  const problem = (
    code: 'SV101' | 'SV102' | 'SV103' | 'SV104',
    text: string,
    line?: number,
    hint?: string,
  ): SurveyItem => ({
    kind: 'problem',
    problem: makeProblem(code, text, {
      file,
      ...(line === undefined ? {} : { line }),
      ...(hint === undefined ? {} : { hint }),
    }),
  });
  // Where the customer was, it may be tomorrow already.
  const latest = localDay(new Date(run.now().getTime() + 86_400_000));
  let columns: readonly (SurveyColumn | undefined)[] = [];
  let names: readonly string[] = [];
  let headed = false;
  try {
    const source = name === '-' ? run.stdin : inputBytes(path.resolve(run.cwd, name));
    const options = {
      isKnown: (heading: string) => surveyColumn(heading) !== undefined,
      language: run.language,
      longestRow,
    };
    for await (const item of readTable(bytesOf(source), options)) {
      if (item.kind === 'broken') yield problem('SV104', messages.surveyBrokenRow(item.why), item.line);
      else if (item.kind === 'headings') {
        headed = true;
        names = item.names;
        columns = names.map(surveyColumn);
        if (!columns.some((column) => column !== undefined && answering.has(column))) {
          yield problem('SV101', messages.surveyNoColumn, 1, messages.surveyNoColumnHint(nearest(names)));
          return;
        }
      } else {
        const cells: Partial<Record<SurveyColumn, string>> = {};
        for (const [at, column] of columns.entries()) if (column) cells[column] ??= item.cells[at] ?? '';
        const { answers, faults } = readAnswers(cells, idOf(cells, item), defaults, latest);
        for (const fault of faults) {
          const at = 'column' in fault ? names[columns.indexOf(fault.column)] : undefined;
          yield problem('SV102', messages.surveyFault(fault, at ?? ''), item.line);
        }
        if (answers.length > 0) {
          yield { kind: 'answers', answers: answers.map((answer) => ({ ...answer, id: placedId(answer) })) };
        }
      }
    }
    if (!headed) yield problem('SV103', messages.surveyEmptyFile);
  } catch (error) {
    yield { kind: 'problem', problem: fileProblem(error, file) };
  }
}

const answering: ReadonlySet<SurveyColumn> = new Set(['value', 'csat', 'nps', 'ces']);

/** A heading that is none of ours, but nearly one. */
function nearest(names: readonly string[]): readonly [given: string, meant: string] | undefined {
  for (const name of names.filter((each) => surveyColumn(each) === undefined)) {
    const meant = didYouMean(name.toLowerCase(), knownHeadings);
    if (meant !== undefined) return [name, meant];
  }
  return undefined;
}

/**
 * What ids begin with: the id of the table where it has one; else one of the row's place and words, so that the same table
 * imported again adds nothing, and two customers who said the same count twice.
 */
function idOf(cells: Partial<Record<SurveyColumn, string>>, { line, cells: all }: Row): string {
  const own = (cells.id ?? '').trim();
  return own === '' ? `row:${hashOf([line, all])}` : `id:${own.slice(0, 200)}`;
}

/** Many tools number from 1 in every table: place and day tell one table's answer 7 from another's. */
function placedId({ id, programme, site, day }: SurveyAnswer): string {
  return id.startsWith('id:') ? `${id}:${hashOf([programme, fold(site), day]).slice(0, 16)}` : id;
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function* bytesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  yield* source;
}
