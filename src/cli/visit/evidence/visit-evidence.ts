import path from 'node:path';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { writeNew } from '../../../files/write-new.js';
import type { EvidenceEntry } from '../../../store/evidence.js';
import type { Store } from '../../../store/open-store.js';
import { copyName } from '../../../visit/evidence/copy-name.js';
import { typeLabel } from '../../../visit/evidence/evidence-type.js';
import type { ExitCode, Run } from '../../command.js';
import type { EvidenceOptions } from '../../commands/visit/evidence.js';
import { ProblemsError } from '../../failures.js';
import { withStore } from '../../open-store.js';
import { type Column, table } from '../../terminal/table.js';

/** A copy that was made, or why there is none. */
interface Copy {
  readonly entry: EvidenceEntry;
  readonly file: string;
  readonly outcome: 'saved' | 'there' | 'missing';
}

/**
 * `shoptalk visit evidence <id>`: what a visit has, by question; with `--save` copies of it, never
 * over another file. 0 fine · 1 the store lacks a file · 2 unknown visit, or a folder that cannot be written to.
 */
export async function visitEvidence(run: Run, id: string, options: EvidenceOptions): Promise<ExitCode> {
  const { messages, screen, flags } = run;
  return withStore(run, async (store) => {
    if (!(await store.visits.find(id))) {
      throw new ProblemsError([makeProblem('VI125', messages.unknownVisit(id))]);
    }
    const entries = await store.evidence.of(id);
    const copies = options.save === undefined ? [] : await saveAll(run, store, entries, options.save);
    if (flags.json) {
      screen.json(entries.map((entry, at) => ({ ...entry, ...savedAs(options, copies[at]) })));
    } else if (entries.length === 0) screen.note(messages.noEvidence);
    else {
      screen.out(table(entries, columnsOf(run), screen.columns(), run.style));
      for (const copy of copies) tell(run, copy);
    }
    const missing = copies.filter(({ outcome }) => outcome === 'missing');
    await run.showProblems(missing.map(({ entry }) => lost(entry, run)));
    return missing.length > 0 ? 1 : 0;
  });
}

async function saveAll(
  run: Run,
  store: Store,
  entries: readonly EvidenceEntry[],
  folder: string,
): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const entry of entries) {
    const file = path.join(path.resolve(run.cwd, folder), copyName(entry));
    const kept = await store.evidence.read(entry.hash);
    if (!kept) copies.push({ entry, file, outcome: 'missing' });
    else {
      const isNew = await writeNew(file, kept.bytes).catch((error: unknown) => {
        const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new ProblemsError([makeProblem('VI158', run.messages.evidenceNotSaved(folder, why))]);
      });
      copies.push({ entry, file, outcome: isNew ? 'saved' : 'there' });
    }
  }
  return copies;
}

function savedAs({ save }: EvidenceOptions, copy: Copy | undefined): object {
  if (save === undefined) return {};
  return { file: copy && copy.outcome !== 'missing' ? copy.file : null, saved: copy?.outcome === 'saved' };
}

function tell({ messages, screen }: Run, { file, outcome }: Copy): void {
  if (outcome === 'saved') screen.note(messages.evidenceSaved(file));
  if (outcome === 'there') screen.note(messages.evidenceThere(file));
}

const lost = ({ name }: EvidenceEntry, { messages }: Run): Problem =>
  makeProblem('VI159', messages.evidenceMissing(name));

/** What a visit has, under its title, as it is shown with the visit. */
export function evidenceText(run: Run, entries: readonly EvidenceEntry[]): string {
  const { screen, style, messages } = run;
  const title = style.paint.bold(messages.evidenceTitle);
  return `${title}\n${table(entries, columnsOf(run), screen.columns(), style)}`;
}

function columnsOf({ messages }: Run): readonly Column<EvidenceEntry>[] {
  return [
    { title: messages.columnEvidence, text: copyName, flexible: true },
    { title: messages.columnType, text: ({ type }) => typeLabel(type) },
    { title: messages.columnSize, text: ({ size }) => messages.evidenceSize(size), align: 'right' },
  ];
}
