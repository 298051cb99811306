import path from 'node:path';
import type { Conversation } from '../../conversation/conversation.js';
import type { Problem } from '../../files/problem.js';
import type { Run } from '../command.js';
import { readInputs } from '../score/inputs.js';
import type { ScoreSettings } from '../score/score-options.js';

/** A labelled conversation and who labelled it. */
export interface Labelled {
  readonly conversation: Conversation;
  /** The assessor that the record names, else the file. */
  readonly assessor: string;
}

export interface LabelledFiles {
  readonly labelled: readonly Labelled[];
  readonly problems: readonly Problem[];
  /** Files that could not be opened. */
  readonly unopened: number;
}

/** Reads labelled conversations; whoever labels by hand labels no more than fit in memory. */
export async function readLabelledFiles(
  run: Run,
  files: readonly string[],
  settings: ScoreSettings,
): Promise<LabelledFiles> {
  const labelled: Labelled[] = [];
  const problems: Problem[] = [];
  let unopened = 0;
  for (const file of files) {
    for await (const items of readInputs(run, [file], settings)) {
      for (const item of items) {
        if (item.kind === 'unreadable') unopened += 1;
        if (item.kind !== 'conversation') problems.push(item.problem);
        else {
          const { conversation } = item;
          labelled.push({ conversation, assessor: conversation.assessor ?? path.basename(file) });
        }
      }
    }
  }
  return { labelled, problems, unopened };
}

/**
 * The assessors, where several labelled the same conversations; empty where each conversation was labelled once.
 * They stand in the order in which they came.
 */
export function assessorsIn(
  labelled: readonly Labelled[],
): readonly { readonly name: string; readonly conversations: ReadonlyMap<string, Conversation> }[] {
  const byName = new Map<string, Map<string, Conversation>>();
  const times = new Map<string, number>();
  for (const { conversation, assessor } of labelled) {
    const own = byName.get(assessor) ?? new Map<string, Conversation>();
    if (!own.has(conversation.id)) times.set(conversation.id, (times.get(conversation.id) ?? 0) + 1);
    own.set(conversation.id, conversation);
    byName.set(assessor, own);
  }
  const shared = [...times.values()].some((count) => count > 1);
  return shared ? [...byName].map(([name, conversations]) => ({ name, conversations })) : [];
}
