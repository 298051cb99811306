import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LearntModel } from '../rubric/learnt/learnt-model.js';
import { checksum, pack, unpack } from '../rubric/learnt/pack.js';
import { makeProblem } from './make-problem.js';
import type { Problem } from './problem.js';

const headFile = 'model.json';
const weightsFile = 'weights.bin';
const kind = 'shoptalk-model';
const format = 1;

interface Head {
  readonly kind: string;
  readonly format: number;
  readonly languages: readonly string[];
  readonly learnt: readonly Readonly<Record<string, unknown>>[];
  readonly weights: { readonly bytes: number; readonly checksum: string };
  readonly model: unknown;
}

/** What a person who opens the head wants to know first. */
function summaryOf({ whole, turns }: LearntModel): Head['learnt'] {
  return [
    ...(whole?.ratings ?? []).map(({ name, figures }) => ({ rating: name, ...figures })),
    ...(whole?.verdict ?? []).map(({ dimension, figures }) => ({ verdict: dimension, ...figures })),
    ...(turns?.quality ?? []).map(({ name, figures }) => ({ quality: name, ...figures })),
    ...(turns?.labels ?? []).map(({ label, figures }) => ({ label, ...figures })),
  ];
}

/** Whether a folder may be written: it is not there, or is a model. */
export async function modelFolderProblem(folder: string, name: string): Promise<Problem | undefined> {
  const there = await stat(folder).catch(() => undefined);
  if (!there) return undefined;
  if (there.isDirectory() && existsSync(path.join(folder, headFile))) {
    const head = await readHead(folder, name);
    if (!('code' in head) || head.code === 'LM104') return undefined;
  }
  return makeProblem('LM105', 'something else is there already', { file: name });
}

/** Writes a whole model or nothing: a folder beside it is filled and renamed. The same model gives the same bytes. */
export async function writeLearntModel(folder: string, model: LearntModel): Promise<void> {
  const { value, bytes } = pack(model);
  const head: Head = {
    kind,
    format,
    languages: model.languages,
    learnt: summaryOf(model),
    weights: { bytes: bytes.length, checksum: checksum(bytes) },
    model: value,
  };
  const target = folder.replace(/[/\\]+$/, '');
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    await writeFile(path.join(fresh, weightsFile), bytes);
    await writeFile(path.join(fresh, headFile), `${JSON.stringify(head)}\n`);
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) await rename(old, target);
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function readHead(folder: string, name: string): Promise<Head | Problem> {
  const text = await readFile(path.join(folder, headFile), 'utf8').catch(() => undefined);
  if (text === undefined) return makeProblem('LM102', `no ${headFile} in it`, { file: name });
  let head: Partial<Head>;
  try {
    head = JSON.parse(text) as Partial<Head>;
  } catch {
    return makeProblem('LM103', `${headFile} cannot be read`, { file: name });
  }
  if (typeof head !== 'object' || head === null || head.kind !== kind)
    return makeProblem('LM102', `${headFile} is not of a model`, { file: name });
  if (head.format !== format)
    return makeProblem('LM104', `its format is ${String(head.format)}, not ${format}`, { file: name });
  if (!head.weights || !head.model) return makeProblem('LM103', `${headFile} lacks a part`, { file: name });
  return head as Head;
}

/** Reads a model that `shoptalk learn` wrote. */
export async function readLearntModel(folder: string, name: string): Promise<LearntModel | Problem> {
  const head = await readHead(folder, name);
  if ('code' in head) return head;
  const damaged = makeProblem('LM103', `${weightsFile} does not belong to ${headFile}`, { file: name });
  const bytes = await readFile(path.join(folder, weightsFile)).catch(() => undefined);
  if (!bytes || bytes.length !== head.weights.bytes || checksum(bytes) !== head.weights.checksum)
    return damaged;
  try {
    return unpack({ value: head.model, bytes: new Uint8Array(bytes) }) as LearntModel;
  } catch {
    return damaged;
  }
}
