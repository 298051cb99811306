import type { ResultFilter } from '../../../report/results/tally.js';
import type { Store } from '../../../store/open-store.js';
import { answerCells, type ExportValue } from '../../../visit/export/export-cells.js';
import type { VisitColumn } from '../../../visit/export/export-columns.js';
import { visitOpener } from '../stored-visit.js';

/** A visit as a row: what is known of it, and its answers by heading. */
export interface ExportedRow {
  readonly about: Readonly<Record<VisitColumn, ExportValue>>;
  readonly answers: Readonly<Record<string, ExportValue>>;
}

/** Visits one after the other; one is held at a time. */
export async function* exportedRows(store: Store, filter: ResultFilter): AsyncGenerator<ExportedRow> {
  const open = visitOpener(store);
  for await (const found of store.visits.each(filter)) {
    const { stored, recording } = await open(found);
    const visit = recording.visit();
    yield {
      about: {
        visit: stored.id,
        checklist: stored.rubric,
        site: stored.site,
        region: stored.region,
        programme: stored.programme,
        evaluator: stored.evaluator,
        person: stored.person,
        scenario: stored.scenario,
        day: stored.day,
        language: stored.language,
        state: visit.state,
        score: stored.score === null ? '' : Math.round(stored.score * 10_000) / 10_000,
        passed: stored.passed === null ? '' : stored.passed ? 'yes' : 'no',
      },
      answers: answerCells(recording.rubric, visit),
    };
  }
}
