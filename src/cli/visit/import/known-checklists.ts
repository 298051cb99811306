import type { Rubric } from '../../../files/generated/rubric.js';
import type { Loaded } from '../../../files/load-file.js';
import { type ColumnReader, columnReader } from '../../../visit/import/columns.js';
import type { Run } from '../../command.js';
import { ProblemsError, UsageError } from '../../failures.js';
import { inAllLanguages, loadChecklist } from '../form/checklist.js';

/** A checklist ready to read visits by. */
export interface KnownChecklist {
  readonly loaded: Loaded<Rubric>;
  readonly rubrics: readonly [Rubric, ...(readonly Rubric[])];
  readonly columns: ColumnReader;
}

/** Checklists by id, each loaded once; undefined for an id that is none. */
export function knownChecklists(run: Run): (id: string) => Promise<KnownChecklist | undefined> {
  const known = new Map<string, Promise<KnownChecklist | undefined>>();
  return (id) => {
    const found = known.get(id) ?? open(run, id);
    if (known.size < 100) known.set(id, found);
    return found;
  };
}

/** The checklist that was asked for by name, in its own language; throws where it cannot be used. */
export async function openChecklist(run: Run, id: string): Promise<KnownChecklist> {
  const loaded = await loadChecklist(run, id);
  const [, ...others] = await inAllLanguages(run, id, loaded.value);
  const rubrics = [loaded.value, ...others] as const;
  return { loaded, rubrics, columns: columnReader(rubrics) };
}

/** An id from a file names a checklist of the library; it is never taken for a path. */
async function open(run: Run, id: string): Promise<KnownChecklist | undefined> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return undefined;
  try {
    return await openChecklist(run, id);
  } catch (error) {
    if (error instanceof ProblemsError || error instanceof UsageError) return undefined;
    throw error;
  }
}
