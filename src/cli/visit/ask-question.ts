import type { AnswerWords } from '../../visit/answer-words.js';
import { isRequired } from '../../visit/journey.js';
import { lacksComment, parseReply, type Reply } from '../../visit/parse/answer.js';
import type { Question } from '../../visit/question.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import type { Asker, Typed } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import type { VisitCommand } from './visit-command.js';

/** What came of asking one question. */
export type Asked =
  | { readonly kind: 'event'; readonly event: VisitEvent }
  | { readonly kind: 'command'; readonly command: VisitCommand }
  /** The answer that was given before stands. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'end' };

export interface Understanding {
  readonly words: AnswerWords;
  /** The answer that stands already; Enter keeps it. */
  readonly so: Reply | undefined;
  /** A command typed instead of an answer. */
  readonly commandOf: (text: string) => VisitCommand | undefined;
}

/** Asks until the answer can be taken, or something else was wanted. A missing comment is asked for. */
export async function askQuestion(
  question: Question,
  asker: Asker,
  view: VisitView,
  understanding: Understanding,
): Promise<Asked> {
  const { words, so, commandOf } = understanding;
  while (true) {
    const typed = await asker.ask(view.answerPrompt, { keys: view.quickKeys(question) });
    if (typed.kind !== 'text') return typed;
    const command = commandOf(typed.text);
    if (command) return { kind: 'command', command };
    if (typed.text.trim() === '' && so) return { kind: 'kept' };
    if (typed.text.trim() === '' && !isRequired(question)) {
      return { kind: 'event', event: { kind: 'left-out', question: question.id } };
    }
    const parsed = parseReply(typed.text, question, words);
    if ('fault' in parsed) {
      view.fault(parsed.fault);
      continue;
    }
    if (!lacksComment(question, parsed.value)) return answered(question, parsed.value);
    const comment = await askComment(asker, view, understanding);
    return comment.kind === 'text' ? answered(question, withComment(parsed.value, comment.text)) : comment;
  }
}

/** Asks until something is written; an answer without its comment is not kept. */
async function askComment(
  asker: Asker,
  view: VisitView,
  { commandOf }: Understanding,
): Promise<Typed | Extract<Asked, { kind: 'command' }>> {
  while (true) {
    view.tell('commentWanted');
    const typed = await asker.ask(view.commentPrompt);
    if (typed.kind !== 'text') {
      view.tell('commentKept');
      return typed;
    }
    const command = commandOf(typed.text);
    if (command) {
      view.tell('commentKept');
      return { kind: 'command', command };
    }
    const text = typed.text.trim();
    if (text !== '') return { kind: 'text', text };
  }
}

function answered(question: Question, reply: Reply): Asked {
  return { kind: 'event', event: { kind: 'answered', question: question.id, reply } };
}

/** The reply with a comment added; written out by kind, so that each keeps its own type. */
export function withComment(reply: Reply, comment: string): Reply {
  return reply.kind === 'seen'
    ? { kind: 'seen', answer: { ...reply.answer, comment } }
    : { kind: 'judged', answer: { ...reply.answer, comment } };
}
