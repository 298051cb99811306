import type { Settings } from '../../../files/load-settings.js';
import type { ResultFilter } from '../../../report/results/tally.js';
import type { Store } from '../../../store/open-store.js';
import type { Finding, Severity } from '../../../visit/findings/finding.js';
import { findingsOf } from '../../../visit/findings/findings.js';
import { indexWords, type WordIndex } from '../../../visit/findings/word-index.js';
import type { Run } from '../../command.js';
import { settingsOf } from '../../settings-of-run.js';
import { type OpenedVisit, visitOpener } from '../stored-visit.js';
import { findingContext } from './finding-context.js';

/** A visit that waits for review, with what stands out in it. */
export interface QueuedVisit {
  readonly opened: OpenedVisit;
  readonly findings: readonly Finding[];
}

/** States in which a visit waits for a reviewer. */
export const waiting = ['submitted', 'amended'] as const;

/** Words of so many comments by the same checklist are compared with, the newest. */
const mostComments = 20_000;

/** Looks at visits one after the other; words of other visits are read once for each checklist. */
export async function reviewer(
  run: Run,
  store: Store,
): Promise<(opened: OpenedVisit) => Promise<QueuedVisit>> {
  const settings = await settingsOf(run);
  const words = new Map<string, Promise<WordIndex>>();
  return async (opened) => {
    const { rubric } = opened.stored;
    const others = words.get(rubric) ?? wordsOf(store, rubric);
    words.set(rubric, others);
    return look(run, store, settings, opened, await others);
  };
}

/** The visits that wait for review: the most serious findings first, then the oldest visit. */
export async function queueOf(run: Run, store: Store, filter: ResultFilter): Promise<readonly QueuedVisit[]> {
  const stored = await store.visits.list({ ...filter, states: waiting });
  const open = visitOpener(store);
  const look = await reviewer(run, store);
  const queue: QueuedVisit[] = [];
  for (const visit of stored) queue.push(await look(await open(visit)));
  return queue.sort(bySeverity);
}

async function look(
  run: Run,
  store: Store,
  settings: Settings,
  opened: OpenedVisit,
  others: WordIndex,
): Promise<QueuedVisit> {
  const { stored, recording, log } = opened;
  const entries = await store.evidence.of(stored.id);
  const evidence = await Promise.all(
    entries.map(async ({ name, hash }) => ({
      name,
      elsewhere: await store.evidence.elsewhere(hash, stored.id),
    })),
  );
  const context = { ...findingContext(stored, log, settings, run.now()), others, evidence };
  return { opened, findings: findingsOf(recording.rubric, recording.visit(), context) };
}

async function wordsOf(store: Store, rubric: string): Promise<WordIndex> {
  const filter = { kinds: ['visit'], rubrics: [rubric] } as const;
  const remarks = await store.results.remarks(filter, { which: 'texts', limit: mostComments });
  return indexWords(
    remarks.flatMap(({ record, answer, comment }) => [
      { visit: record, text: comment },
      { visit: record, text: answer },
    ]),
  );
}

const severities: readonly Severity[] = ['serious', 'doubtful', 'slight'];

function bySeverity(one: QueuedVisit, other: QueuedVisit): number {
  for (const severity of severities) {
    const difference = countOf(other, severity) - countOf(one, severity);
    if (difference !== 0) return difference;
  }
  const [a, b] = [one, other].map(({ opened }) => `${opened.stored.day} ${opened.stored.id}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function countOf({ findings }: QueuedVisit, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
