import { Worker } from 'node:worker_threads';
import type { Conversation } from '../../../conversation/conversation.js';
import { shippedPath } from '../../../files/package-files.js';
import type { Marked } from '../mark.js';
import type { Task, WorkerOrders, WorkerReport } from './protocol.js';

/** Groups that a worker holds at most: one in hand, the others at hand, so that it never waits. */
const heldByOne = 3;

/** Other threads that score. */
export interface Team {
  /** Whether a worker is ready for one more group. */
  readonly hasRoom: boolean;
  /** Only where there is room. Rejects where a worker broke down. */
  score(conversations: readonly Conversation[]): Promise<readonly Marked[]>;
  end(): void;
}

interface Member {
  readonly worker: Worker;
  ready: boolean;
  held: number;
}

interface Waiting {
  readonly resolve: (marked: readonly Marked[]) => void;
  readonly reject: (error: Error) => void;
}

/** Starts workers. They take work as soon as each is ready; until then there is no room. */
export function startTeam(size: number, orders: WorkerOrders): Team {
  const waiting = new Map<number, Waiting>();
  let numbers = 0;
  let broken: Error | undefined;

  const breakDown = (error: Error): void => {
    broken ??= error;
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  const hear = (member: Member, report: WorkerReport): void => {
    if (report.kind === 'ready') {
      member.ready = true;
    } else if (report.kind === 'failed') {
      breakDown(new Error(report.message));
    } else {
      member.held -= 1;
      waiting.get(report.number)?.resolve(report.marked);
      waiting.delete(report.number);
    }
  };
  const members = Array.from({ length: size }, (): Member => {
    const worker = new Worker(shippedPath('dist/bundle/score-worker.js'), { workerData: orders });
    const member: Member = { worker, ready: false, held: 0 };
    worker.on('message', (report: WorkerReport) => hear(member, report));
    worker.on('error', breakDown);
    worker.on('exit', (code) => {
      if (code !== 0) breakDown(new Error(`a worker ended with ${code}`));
    });
    return member;
  });
  const freest = (): Member | undefined =>
    members
      .filter(({ ready, held }) => ready && held < heldByOne)
      .sort((one, other) => one.held - other.held)[0];

  return {
    get hasRoom() {
      return broken !== undefined || freest() !== undefined;
    },
    score(conversations) {
      const member = freest();
      if (broken !== undefined || member === undefined)
        return Promise.reject(broken ?? new Error('no worker has room'));
      numbers += 1;
      const task: Task = { number: numbers, conversations };
      return new Promise((resolve, reject) => {
        member.held += 1;
        waiting.set(task.number, { resolve, reject });
        member.worker.postMessage(task);
      });
    },
    end() {
      broken ??= new Error('the team was sent home');
      for (const { worker } of members) void worker.terminate();
    },
  };
}
