import { parentPort, workerData } from 'node:worker_threads';
import { loadMessages } from '../../messages/load-messages.js';
import { markBy } from '../mark.js';
import { renderBy } from '../rendering.js';
import { loadScorer } from '../scorer.js';
import type { Task, WorkerOrders, WorkerReport } from './protocol.js';

/** What a worker thread does: loads the scorer once, then scores what it is sent until it is ended. */
export async function workOnScores(): Promise<void> {
  const orders = workerData as WorkerOrders;
  const tell = (report: WorkerReport): void => parentPort?.postMessage(report);
  try {
    const messages = await loadMessages(orders.spoken);
    const scorer = await loadScorer({ ...orders.scorer, messages });
    if (scorer.hash !== orders.rubricHash) throw new Error('the rubric was changed while it was in use');
    const mark = markBy(scorer, renderBy(orders.rendering, scorer.rubric, messages));
    parentPort?.on('message', ({ number, conversations }: Task) => {
      tell({ kind: 'done', number, marked: conversations.map(mark) });
    });
    tell({ kind: 'ready' });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
