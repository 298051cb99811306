import type { Reply } from '../parse/answer.js';
import type { Question } from '../question.js';
import { typeEnding } from './evidence-type.js';

const KEPT = /^sha256:([0-9a-f]{64})$/;

/** The answer to a photo question whose file is kept: it names the content, not the place it came from. */
export function evidenceAnswer(hash: string): string {
  return `sha256:${hash}`;
}

/** The content hash in an answer, or undefined where it is none (yet). */
export function hashIn(value: unknown): string | undefined {
  return typeof value === 'string' ? KEPT.exec(value)?.[1] : undefined;
}

/** What an evaluator answered to a photo question: a path, or evidence that is kept already. */
export function photoIn(question: Question, reply: Reply): string | undefined {
  if (question.kind !== 'seen' || question.ask.type !== 'photo' || reply.kind !== 'seen') return undefined;
  if (reply.answer.na === true || typeof reply.answer.value !== 'string') return undefined;
  return reply.answer.value;
}

/** The reply with the evidence in the place of the path. */
export function withEvidence(reply: Reply, hash: string): Reply {
  if (reply.kind !== 'seen' || reply.answer.na === true) return reply;
  return { kind: 'seen', answer: { ...reply.answer, value: evidenceAnswer(hash) } };
}

/** What kept evidence is called: by its question and type. The name of the file it came from may name a person. */
export function evidenceName(question: string, type: string): string {
  return `${question}.${typeEnding(type)}`;
}
