import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel } from '../behaviour/model/encode.js';
import type { Model } from '../behaviour/model/model.js';

/** The model of one language, from the folder that the build wrote it to; undefined when there is none. */
export function readModel(folder: string, language: string): Model | undefined {
  const file = join(folder, `model.${language}.bin`);
  return existsSync(file) ? decodeModel(readFileSync(file)) : undefined;
}
