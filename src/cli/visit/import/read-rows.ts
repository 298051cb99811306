import type { Settings } from '../../../files/load-settings.js';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import type { Store } from '../../../store/open-store.js';
import type { WholeVisit } from '../../../store/visits.js';
import { aboutWords } from '../../../visit/import/column-words.js';
import { foldHeading } from '../../../visit/import/columns.js';
import { readVisit } from '../../../visit/import/read-visit.js';
import type { Run } from '../../command.js';
import type { ImportVisitsOptions } from '../../commands/visit/import.js';
import { localDay } from '../../local-day.js';
import { understandDetails } from '../visit-details.js';
import { type KnownChecklist, knownChecklists, openChecklist } from './known-checklists.js';
import type { FoundRow } from './open-rows.js';
import { brokenProblem, rowProblem, short } from './row-problems.js';
import { wholeVisit } from './whole-visit.js';

/** What became of a row. */
export type RowOutcome = { readonly problems: readonly Problem[] } & (
  | { readonly kind: 'visit'; readonly visit: WholeVisit }
  | { readonly kind: 'known' | 'refused' }
);

export interface RowReader {
  /** A new file: unknown columns are told of again. */
  begin(): void;
  /** Whether a heading means anything, for finding the separator of a table. */
  isKnown(heading: string): boolean;
  read(
    row: Exclude<FoundRow, { kind: 'unreadable' }>,
    file: string,
    store: Store | undefined,
  ): Promise<RowOutcome>;
}

export async function openReader(
  run: Run,
  options: ImportVisitsOptions,
  settings: Settings,
  evaluator: string,
): Promise<RowReader> {
  const { messages } = run;
  const named = options.checklist === undefined ? undefined : await openChecklist(run, options.checklist);
  const checklists = knownChecklists(run);
  const { site, day, programme } = options;
  const defaults = {
    ...(site === undefined ? {} : { site }),
    ...(day === undefined ? {} : { day }),
    ...(programme === undefined ? {} : { programme }),
  };
  let told = new Set<string>();

  /** The checklist of a row, or why there is none. */
  const checklistOf = async (
    cells: readonly (readonly [string, string])[],
  ): Promise<KnownChecklist | Problem> => {
    const given = cells.find(([heading, text]) => isChecklist(heading) && text.trim() !== '')?.[1].trim();
    if (named) {
      const { id } = named.loaded.value;
      if (given === undefined || given === id || given === named.loaded.value.title) return named;
      return makeProblem('VI170', messages.wrongChecklist(short(given), id));
    }
    if (given === undefined) return makeProblem('VI173', messages.importWords.whichChecklist);
    return (
      (await checklists(given)) ?? makeProblem('VI173', messages.importWords.unknownChecklist(short(given)))
    );
  };

  return {
    begin: () => {
      told = new Set();
    },
    isKnown: (heading) =>
      named === undefined ? isAbout(heading) : named.columns(heading).kind !== 'unknown',
    async read(row, file, store) {
      const place = { file, line: row.line };
      if (row.kind === 'broken') {
        return { kind: 'refused', problems: [brokenProblem(row.why, place, messages)] };
      }
      const checklist = await checklistOf(row.cells);
      if ('code' in checklist) return { kind: 'refused', problems: [{ ...checklist, ...place }] };
      const cells = row.cells.map(([column, text]) => ({ column, text, use: checklist.columns(column) }));
      const warnings = cells.flatMap(({ column, text, use }): Problem[] => {
        if (use.kind !== 'unknown' || text.trim() === '' || told.has(column)) return [];
        told.add(column);
        const message = messages.importWords.unknownColumn(short(column), use.meant);
        return [makeProblem('VI162', message, { ...place, severity: 'warning' })];
      });
      const drafts = options.drafts === true;
      const read = readVisit(cells, { rubrics: checklist.rubrics, defaults, drafts });
      if (read.faults.length > 0) {
        const faults = read.faults.map((fault) => rowProblem(fault, place, messages));
        return { kind: 'refused', problems: [...warnings, ...faults] };
      }
      if (read.visit !== undefined && (await store?.visits.find(read.visit))) {
        return { kind: 'known', problems: warnings };
      }
      const given = { ...read.about, evaluator: read.about.evaluator ?? evaluator };
      const today = localDay(run.now());
      const { details, problems } = understandDetails(given, { settings, messages, today });
      if (problems.length > 0) {
        const placed = problems.map((problem) => ({ ...problem, ...place }));
        return { kind: 'refused', problems: [...warnings, ...placed] };
      }
      return {
        kind: 'visit',
        visit: wholeVisit(read, checklist, { details, cells: row.cells }),
        problems: warnings,
      };
    },
  };
}

function isChecklist(heading: string): boolean {
  const last = foldHeading(heading.slice(heading.lastIndexOf('/') + 1));
  return last === 'checklist' || last === 'rubric';
}

const allWords = new Set(Object.values(aboutWords).flat());

function isAbout(heading: string): boolean {
  return allWords.has(foldHeading(heading));
}
