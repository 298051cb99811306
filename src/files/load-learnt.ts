import path from 'node:path';
import { type Adjust, adjusting } from '../rubric/learnt/adjust.js';
import { type Expect, expecting } from '../rubric/learnt/expect.js';
import { readLearntModel } from './learnt-model-file.js';
import type { Problem } from './problem.js';

/** A learnt model, ready to use. */
export interface LoadedModel {
  readonly expect: Expect;
  /** Where behaviours or cues were learnt. */
  readonly adjust?: Adjust;
}

/** Loads the model of a folder, as the user named it. */
export async function loadLearnt(cwd: string, name: string): Promise<LoadedModel | Problem> {
  const model = await readLearntModel(path.resolve(cwd, name), name);
  if ('code' in model) return model;
  const adjust = adjusting(model);
  return { expect: expecting(model), ...(adjust && { adjust }) };
}
