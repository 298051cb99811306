import type { Question } from '../../visit/question.js';
import { replyTo } from '../../visit/visit.js';
import { withComment } from '../../visit/with-comment.js';
import type { Asker } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import { askComment } from './ask-question.js';
import type { Recording } from './recording.js';

export interface CommentWish {
  /** The question whose answer is commented on; none where no question came before. */
  readonly question: Question | undefined;
  /** Empty: it is asked for. */
  readonly text: string;
  readonly quick: boolean;
}

/** Adds a comment to an answer that stands. Nothing is returned unless the asking is to stop. */
export async function commentOn(
  { question, text, quick }: CommentWish,
  recording: Recording,
  asker: Asker,
  view: VisitView,
): Promise<'left' | 'interrupted' | undefined> {
  const reply = question && replyTo(recording.visit(), question.id);
  if (!question || !reply) {
    view.tell('nothingToCommentOn');
    return undefined;
  }
  view.commentOn(question, reply);
  const typed = text === '' ? await askComment(asker, view, quick) : { kind: 'text' as const, text };
  if (typed.kind === 'interrupt') return 'interrupted';
  if (typed.kind === 'end') return 'left';
  if (typed.kind === 'command') return typed.command.kind === 'save' ? 'left' : undefined;
  await recording.record({ kind: 'answered', question: question.id, reply: withComment(reply, typed.text) });
  return undefined;
}
