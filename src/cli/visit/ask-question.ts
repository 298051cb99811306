import type { AnswerWords } from '../../visit/answer-words.js';
import { isRequired } from '../../visit/journey.js';
import { lacksComment, parseReply, type Reply } from '../../visit/parse/answer.js';
import type { Question } from '../../visit/question.js';
import { quickKeysOf } from '../../visit/quick-keys.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import { withComment } from '../../visit/with-comment.js';
import { localDay } from '../local-day.js';
import type { Asker, AskOptions, Typed } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import { isTimed, stopwatchKey, takeTime } from './stopwatch.js';
import { commandKeys, readVisitCommand, type VisitCommand } from './visit-command.js';

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
  /** Answers of one key need no Enter, and Backspace goes back. */
  readonly quick?: boolean;
  /** For stopwatches, and for answers such as "yesterday". */
  readonly now?: () => Date;
  /**
   * What is done with an answer before it is kept: a photo is fetched, for instance. Undefined where it cannot be taken;
   * the reason has been shown by then, and the question is asked again.
   */
  readonly take?: (question: Question, reply: Reply) => Promise<Reply | undefined>;
}

/** Asks until the answer can be taken, or something else was wanted. A missing comment is asked for. */
export async function askQuestion(
  question: Question,
  asker: Asker,
  view: VisitView,
  understanding: Understanding,
): Promise<Asked> {
  const { words, so, quick = false, now, take } = understanding;
  while (true) {
    const typed = await asker.ask(view.answerPrompt, keysFor(question, understanding));
    if (typed.kind !== 'text') return typed;
    const command = readVisitCommand(commandKey(typed.text, question, quick) ?? typed.text);
    if (command && !isPath(command, question)) return { kind: 'command', command };
    if (typed.text.trim() === '' && so) return { kind: 'kept' };
    if (typed.text.trim() === '' && !isRequired(question)) {
      return { kind: 'event', event: { kind: 'left-out', question: question.id } };
    }
    // Enter out of habit, behind an answer that needed none.
    if (typed.text === '' && quick && quickKeysOf(question, words).length > 0) continue;
    const timed = await timedAnswer(typed, question, asker, view, now);
    if (timed.kind !== 'text') return timed;
    const parsed = parseReply(timed.text, question, words, now && localDay(now()));
    if ('fault' in parsed) {
      view.fault(parsed.fault);
      continue;
    }
    const reply = take ? await take(question, parsed.value) : parsed.value;
    if (!reply) continue;
    if (!lacksComment(question, reply)) return answered(question, reply);
    const comment = await askComment(asker, view, quick);
    return comment.kind === 'text' ? answered(question, withComment(reply, comment.text)) : comment;
  }
}

/** Asks until something is written; an answer without its comment is not kept. */
export async function askComment(
  asker: Asker,
  view: VisitView,
  quick: boolean,
): Promise<Typed | Extract<Asked, { kind: 'command' }>> {
  while (true) {
    view.tell('commentWanted');
    const typed = await asker.ask(view.commentPrompt, quick ? { backspace: '/again' } : {});
    if (typed.kind !== 'text') {
      view.tell('commentKept');
      return typed;
    }
    const command = readVisitCommand(typed.text);
    if (command) {
      view.tell('commentKept');
      return { kind: 'command', command };
    }
    const text = typed.text.trim();
    if (text !== '') return { kind: 'text', text };
  }
}

function keysFor(question: Question, { words, quick = false, now }: Understanding): AskOptions {
  const watch = now && isTimed(question) ? [stopwatchKey] : [];
  if (!quick) return { keys: watch };
  const answers = quickKeysOf(question, words);
  return {
    keys: [...answers, ...watch, ...(answers.length > 0 ? Object.keys(commandKeys) : ['?'])],
    ...(isTimeOfDay(question) ? { whole: /^\d\d[:.]?\d\d$/ } : {}),
    backspace: '/back',
  };
}

/** The path of a photo begins as a command does. */
function isPath(command: VisitCommand, question: Question): boolean {
  return command.kind === 'unknown' && question.kind === 'seen' && question.ask.type === 'photo';
}

function isTimeOfDay(question: Question): boolean {
  return question.kind === 'seen' && question.ask.type === 'time';
}

/** The command that a single key stands for; only where answers are single keys too. */
function commandKey(typed: string, question: Question, quick: boolean): string | undefined {
  const keyed = question.kind === 'judged' || ['yes-no', 'scale', 'choice'].includes(question.ask.type);
  return quick && keyed ? commandKeys[typed.toLowerCase()] : undefined;
}

/** Where the stopwatch was wanted: the seconds that it counted, as if they had been typed. */
async function timedAnswer(
  typed: Extract<Typed, { kind: 'text' }>,
  question: Question,
  asker: Asker,
  view: VisitView,
  now: (() => Date) | undefined,
): Promise<Typed> {
  const wanted = now && isTimed(question) && typed.text.trim().toLowerCase() === stopwatchKey;
  return wanted ? takeTime(asker, view, now) : typed;
}

function answered(question: Question, reply: Reply): Asked {
  return { kind: 'event', event: { kind: 'answered', question: question.id, reply } };
}
