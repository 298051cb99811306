import type { Reply } from './parse/answer.js';

/** The reply with a comment added; written out by kind, so that each keeps its own type. */
export function withComment(reply: Reply, comment: string): Reply {
  return reply.kind === 'seen'
    ? { kind: 'seen', answer: { ...reply.answer, comment } }
    : { kind: 'judged', answer: { ...reply.answer, comment } };
}
