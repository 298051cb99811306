import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import type { ProblemCode } from '../../../files/problem-catalogue.js';
import { type CleanEvidence, cleanEvidence } from '../../../visit/evidence/clean.js';
import { isPicture, typeLabel } from '../../../visit/evidence/evidence-type.js';
import type { FileFault } from '../../../visit/evidence/file-fault.js';
import type { Messages } from '../../messages/messages.js';
import { readBytes } from './read-bytes.js';

/** Reads a file and cleans it, ready to be kept. */
export async function fetchEvidence(
  file: string,
  most: number,
): Promise<{ readonly evidence: CleanEvidence } | { readonly fault: FileFault }> {
  const read = await readBytes(file, most);
  if ('fault' in read) return read;
  const cleaned = cleanEvidence(read.bytes, most);
  return cleaned.ok ? { evidence: cleaned.value } : { fault: cleaned.fault };
}

const codes: Readonly<Record<FileFault['kind'], ProblemCode>> = {
  'not-found': 'VI150',
  folder: 'VI150',
  'not-a-file': 'VI150',
  'not-allowed': 'VI150',
  'not-kept': 'VI150',
  empty: 'VI150',
  'too-large': 'VI151',
  unknown: 'VI152',
  video: 'VI152',
  heic: 'VI153',
  damaged: 'VI154',
};

/** Why a file was not taken, as a problem at the place where it was named. */
export function evidenceProblem(
  question: string,
  fault: FileFault,
  messages: Messages,
  place: Pick<Problem, 'file' | 'line' | 'pointer'>,
): Problem {
  const message = messages.evidenceOf(question, messages.evidenceFault(fault));
  return makeProblem(codes[fault.kind], message, place);
}

/** What is said of evidence that was taken: its type and size, and what was taken out of it. */
export function evidenceTold({ bytes, type, removed }: CleanEvidence, messages: Messages): string {
  const kept = messages.evidenceKept(typeLabel(type), bytes.length);
  if (removed.length > 0) return `${kept} ${messages.evidenceRemoved(removed)}`;
  return isPicture(type) ? kept : `${kept} ${messages.evidenceAsItIs}`;
}
