import path from 'node:path';
import { makeProblem } from '../make-problem.js';
import type { Problem } from '../problem.js';
import type { FileToLint } from './linted-file.js';

/** Whether a file that is looked up by its name says the same name of itself at `key`. */
export function namedAsFile(key: 'id' | 'language', name: string, at: FileToLint): readonly Problem[] {
  const file = path.basename(at.path).replace(/\.ya?ml$/i, '');
  if (name === file) return [];
  return [makeProblem('FI118', `"${key}" says ${name}, the name of the file ${file}`, { pointer: [key] })];
}
