import { didYouMean } from '../../files/did-you-mean.js';
import type { Rubric } from '../../files/generated/rubric.js';
import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { type AnswerWords, answerWords } from '../../visit/answer-words.js';
import type { WrittenAnswer } from '../../visit/answers-file.js';
import { isRequired, nextQuestion, questionsOf } from '../../visit/journey.js';
import { lacksComment, parseReply, type Reply } from '../../visit/parse/answer.js';
import type { Question } from '../../visit/question.js';
import { apply, emptyVisit } from '../../visit/visit.js';
import type { VisitEvent } from '../../visit/visit-event.js';
import { withComment } from '../../visit/with-comment.js';
import type { Messages } from '../messages/messages.js';

/** An answer given in a file or a pipe, with its place for problems. */
export interface GivenAnswer {
  /** Absent: the next question of the journey. */
  readonly question?: string;
  readonly written: WrittenAnswer;
  readonly place: Pick<Problem, 'file' | 'line' | 'pointer'>;
}

export interface GivenOutcome {
  readonly events: readonly VisitEvent[];
  readonly problems: readonly Problem[];
  /** Where each question was answered last. */
  readonly places: ReadonlyMap<string, GivenAnswer['place']>;
  /** Answers for which no question was left. */
  readonly unused: number;
}

/**
 * Turns given answers into the events of a visit, following the journey as it opens. Every answer
 * that cannot be taken is a problem; its question stays open.
 *
 * @param ways `language`: in which short answers are understood too, besides that of the checklist; `today`,
 *   `YYYY-MM-DD`, for answers such as "yesterday"
 */
export function eventsOf(
  given: readonly GivenAnswer[],
  rubric: Rubric,
  messages: Messages,
  ways: { readonly language?: string; readonly today?: string } = {},
): GivenOutcome {
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]));
  const words = answerWords(rubric.language, ways.language ?? rubric.language);
  const events: VisitEvent[] = [];
  const problems: Problem[] = [];
  const places = new Map<string, GivenAnswer['place']>();
  // Questions that were met in the order of the lines, answered or not: a bad line keeps its place.
  let met = emptyVisit;
  let unused = 0;
  for (const { question: id, written, place } of given) {
    const question = id === undefined ? nextQuestion(rubric, met) : questions.get(id);
    if (!question) {
      if (id === undefined) unused += 1;
      else {
        const message = messages.unknownQuestion(id, didYouMean(id, [...questions.keys()]));
        problems.push(makeProblem('VI121', message, place));
      }
      continue;
    }
    places.set(question.id, place);
    const event = eventFor(question, written, words, ways.today);
    if (typeof event === 'function') {
      problems.push(event(messages, place));
      met = apply(met, { kind: 'left-out', question: question.id });
    } else {
      events.push(event);
      met = apply(met, event);
    }
  }
  return { events, problems, places, unused };
}

type MakeProblem = (messages: Messages, place: GivenAnswer['place']) => Problem;

function eventFor(
  question: Question,
  written: WrittenAnswer,
  words: AnswerWords,
  today: string | undefined,
): VisitEvent | MakeProblem {
  const { id } = question;
  if (written.text.trim() === '' && !isRequired(question)) return { kind: 'left-out', question: id };
  const parsed = parseReply(written.text, question, words, today);
  if ('fault' in parsed) {
    return (messages, place) =>
      makeProblem('VI122', messages.answerProblem(id, messages.answerFault(parsed.fault)), place);
  }
  const reply: Reply =
    written.comment === undefined ? parsed.value : withComment(parsed.value, written.comment);
  if (lacksComment(question, reply)) {
    return (messages, place) =>
      makeProblem('VI123', messages.answerProblem(id, messages.commentWanted), place);
  }
  return { kind: 'answered', question: id, reply };
}
