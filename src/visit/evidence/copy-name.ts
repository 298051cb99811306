import { typeEnding } from './evidence-type.js';

const SAFE = /^[a-z0-9][a-z0-9-]{0,59}$/;

/**
 * A name for a copy of evidence that is safe in every folder: the question it answers, the beginning of its content hash,
 * the ending of its type. What it was called before never becomes part of it unless it is plain letters and digits.
 */
export function copyName({
  hash,
  name,
  type,
}: {
  readonly hash: string;
  readonly name: string;
  readonly type: string;
}): string {
  const stem = name.replace(/\.[^.]*$/, '');
  return `${SAFE.test(stem) ? stem : 'evidence'}-${hash.slice(0, 8)}.${typeEnding(type)}`;
}
