import type { Rubric } from '../../../files/generated/rubric.js';
import { padToWidth } from '../../../report/display-width.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { Suggestion } from '../../../rubric/suggest.js';
import type { AnswerFault } from '../../../visit/answer-fault.js';
import type { Finding } from '../../../visit/findings/finding.js';
import { questionsOf } from '../../../visit/journey.js';
import type { Reply } from '../../../visit/parse/answer.js';
import type { Question } from '../../../visit/question.js';
import { replyTo, type Visit } from '../../../visit/visit.js';
import { writtenDuration } from '../../../visit/written-value.js';
import type { Messages } from '../../messages/messages.js';
import type { Screen } from '../screen.js';
import type { Style } from '../style.js';
import type { ViewOptions } from '../view-options.js';
import { questionView } from './question-view.js';
import { replyText } from './reply-text.js';
import { suggestionText } from './suggestion-text.js';

type Notice =
  | 'firstQuestion'
  | 'noQuestionThere'
  | 'commentWanted'
  | 'commentKept'
  | 'allAnswered'
  | 'nothingToCommentOn'
  | 'stopwatchRuns'
  | 'explanationKept';

/** A question as it is asked. */
export interface AskedQuestion {
  readonly question: Question;
  readonly journey: readonly Question[];
  readonly rubric: Rubric;
  /** The answer that stands. */
  readonly so: Reply | undefined;
  /** What a transcript suggests. */
  readonly suggestion?: Suggestion | undefined;
  /** Keys that answer at once; none where the answer is ended with Enter. */
  readonly keys: readonly string[];
}

/** Everything that recording a visit shows. */
export interface VisitView {
  readonly answerPrompt: string;
  readonly commentPrompt: string;
  readonly submitPrompt: string;
  readonly stopwatchPrompt: string;
  question(asked: AskedQuestion): void;
  fault(fault: AnswerFault): void;
  helpFor(question: Question): void;
  help(): void;
  review(journey: readonly Question[], visit: Visit, rubric: Rubric): void;
  /** The question that a comment is about to be added to, with its answer. */
  commentOn(question: Question, reply: Reply): void;
  readonly choicePrompt: string;
  readonly explainPrompt: string;
  /** How many contradictions keep the visit from being submitted. */
  contradictions(count: number): void;
  /** One of them, and the answers that it is about, numbered from 1. */
  contradiction(finding: Finding, questions: readonly Question[], rubric: Rubric, visit: Visit): void;
  howToSettle(questions: number): void;
  /** Words in a comment that seem to name somebody who may not be named. */
  namesSomebody(words: string): void;
  /** What the stopwatch counted, in seconds. */
  stopped(seconds: number): void;
  tell(notice: Notice): void;
  unknownCommand(typed: string): void;
}

export interface VisitScreenOptions {
  readonly screen: Screen;
  readonly style: Style;
  readonly messages: Messages;
}

export function createVisitView({ screen, style, messages }: VisitScreenOptions): VisitView {
  const view = (): ViewOptions => ({ columns: screen.columns(), style, messages });
  const say = (text: string): void => screen.out(wrapText(text, screen.columns()).join('\n'));
  let section: string | undefined;
  return {
    answerPrompt: `${messages.answerPrompt}: `,
    commentPrompt: `${messages.commentPrompt}: `,
    submitPrompt: `${messages.submitQuestion} `,
    stopwatchPrompt: `${messages.stopwatchPrompt} `,
    question({ question, journey, rubric, so, suggestion, keys }) {
      if (question.section !== section) {
        section = question.section;
        const { title, about } = rubric.sections?.find(({ id }) => id === section) ?? {};
        if (title !== undefined) screen.out(`\n${style.paint.bold.cyan(title)}`);
        if (about !== undefined) say(about);
      }
      const place = journey.findIndex(({ id }) => id === question.id) + 1;
      screen.out(`\n${questionView(question, { place, count: journey.length, keys }, view())}`);
      const suggested = suggestion && suggestionText(question, suggestion, messages);
      if (suggested !== undefined) {
        screen.out(style.paint.dim(wrapText(suggested, screen.columns(), { indent: '  ' }).join('\n')));
      }
      if (so) {
        const standing = messages.currentAnswer(replyText(question, so, messages));
        screen.out(wrapText(standing, screen.columns(), { indent: '  ' }).join('\n'));
      }
    },
    fault: (fault) => say(style.paint.yellow(messages.answerFault(fault))),
    helpFor(question) {
      const help = question.kind === 'seen' ? question.ask.help : undefined;
      say(help ?? messages.noHelp);
      say(style.paint.dim(messages.moreCommands));
    },
    help() {
      for (const [command, meaning] of messages.visitCommands) {
        const lines = wrapText(meaning, screen.columns(), { indent: ' '.repeat(17), first: ' '.repeat(17) });
        const [first = '', ...rest] = lines.map((line) => line.slice(17));
        screen.out(`${style.paint.cyan(padToWidth(command, 16))} ${first}`);
        for (const line of rest) screen.out(' '.repeat(17) + line);
      }
      say(messages.visitCommentHelp);
      say(messages.visitKeysHelp);
    },
    review: (journey, visit, rubric) =>
      screen.out(reviewText(journey, visit, { ...view(), sections: rubric.sections ?? [] })),
    commentOn(question, reply) {
      say(style.paint.bold(question.ask.question));
      say(`  ${replyText(question, reply, messages)}`);
    },
    choicePrompt: '> ',
    explainPrompt: `${messages.explainPrompt} `,
    contradictions: (count) => say(`\n${style.paint.bold.yellow(messages.contradictionsFound(count))}`),
    contradiction(finding, questions, rubric, visit) {
      const titles = new Map(questionsOf(rubric).map(({ id, title }) => [id, title]));
      say(`\n${style.paint.bold(messages.finding(finding, (id) => titles.get(id) ?? id))}`);
      questions.forEach((question, index) => {
        const answer = replyText(question, replyTo(visit, question.id), messages);
        const line = messages.questionAndAnswer(question.ask.question, answer);
        screen.out(
          wrapText(line, screen.columns(), { indent: '     ', first: `  ${index + 1}  ` }).join('\n'),
        );
      });
    },
    howToSettle: (questions) => say(style.paint.dim(messages.howToSettle(questions))),
    namesSomebody: (words) => say(style.paint.yellow(messages.namesInComment(words))),
    stopped: (seconds) => say(messages.stopwatchStopped(writtenDuration(seconds))),
    tell: (notice) => say(style.paint.yellow(messages[notice])),
    unknownCommand: (typed) => say(messages.unknownVisitCommand(typed)),
  };
}

/** All questions with what was answered so far, one below the other; under the titles of their sections where these are given. */
export function reviewText(
  journey: readonly Question[],
  visit: Visit,
  {
    columns,
    style,
    messages,
    sections = [],
  }: ViewOptions & { readonly sections?: NonNullable<Rubric['sections']> },
): string {
  return journey
    .flatMap((question, index) => {
      const place = `${index + 1}.`.padStart(3);
      const reply = replyTo(visit, question.id);
      const answer =
        !reply && visit.answered.includes(question.id)
          ? messages.leftOut
          : replyText(question, reply, messages);
      const begins = question.section !== journey[index - 1]?.section;
      const title = begins ? sections.find(({ id }) => id === question.section)?.title : undefined;
      return [
        ...(title === undefined ? [] : [`\n${style.paint.bold.cyan(title)}`]),
        ...wrapText(question.ask.question, columns, { indent: '    ', first: `${place} ` }),
        ...wrapText(answer, columns, { indent: '    ' }).map((line) =>
          reply ? style.paint.bold(line) : style.paint.dim(line),
        ),
      ];
    })
    .join('\n');
}
