// @ts-check
// node scripts/build/train-model.mjs <language>: learns one model, in a process of its own so that several can learn
// side by side.
import path from 'node:path';
import { trainModel } from '../../dist/files/train-model.js';

const root = path.resolve(import.meta.dirname, '../..');
const [language = ''] = process.argv.slice(2);
const folders = {
  behaviours: path.join(root, 'rubrics/behaviours'),
  labelled: path.join(root, 'examples/labelled'),
};
const problems = trainModel(folders, path.join(root, 'dist/data'), language);
for (const { code, file, message } of problems) process.stderr.write(`${code} ${file} ${message}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
