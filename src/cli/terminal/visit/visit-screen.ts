import type { Rubric } from '../../../files/generated/rubric.js';
import { padToWidth } from '../../../report/display-width.js';
import { wrapText } from '../../../report/wrap-text.js';
import type { AnswerFault } from '../../../visit/answer-fault.js';
import type { Reply } from '../../../visit/parse/answer.js';
import type { Question } from '../../../visit/question.js';
import { replyTo, type Visit } from '../../../visit/visit.js';
import type { Messages } from '../../messages/messages.js';
import type { Screen } from '../screen.js';
import type { Style } from '../style.js';
import type { ViewOptions } from '../view-options.js';
import { questionView, replyText } from './question-view.js';

type Notice = 'firstQuestion' | 'noQuestionThere' | 'commentWanted' | 'commentKept' | 'allAnswered';

/** Everything that recording a visit shows. */
export interface VisitView {
  readonly answerPrompt: string;
  readonly commentPrompt: string;
  readonly submitPrompt: string;
  /** Keys that answer this question at once; none unless the evaluator asked for it. */
  quickKeys(question: Question): readonly string[];
  question(question: Question, journey: readonly Question[], rubric: Rubric, so: Reply | undefined): void;
  fault(fault: AnswerFault): void;
  helpFor(question: Question): void;
  help(): void;
  review(journey: readonly Question[], visit: Visit): void;
  tell(notice: Notice): void;
  unknownCommand(typed: string): void;
}

export interface VisitScreenOptions {
  readonly screen: Screen;
  readonly style: Style;
  readonly messages: Messages;
  /** y, n and x answer without Enter. */
  readonly quick: boolean;
}

export function createVisitView({ screen, style, messages, quick }: VisitScreenOptions): VisitView {
  const view = (): ViewOptions => ({ columns: screen.columns(), style, messages });
  const say = (text: string): void => screen.out(wrapText(text, screen.columns()).join('\n'));
  let section: string | undefined;
  return {
    answerPrompt: `${messages.answerPrompt}: `,
    commentPrompt: `${messages.commentPrompt}: `,
    submitPrompt: `${messages.submitQuestion} `,
    quickKeys: (question) =>
      quick && question.kind === 'seen' && question.ask.type === 'yes-no'
        ? [
            messages.quickKeys.yes,
            messages.quickKeys.no,
            ...(question.ask.na === true ? [messages.quickKeys.notApplicable] : []),
          ]
        : [],
    question(question, journey, rubric, so) {
      if (question.section !== section) {
        section = question.section;
        const { title, about } = rubric.sections?.find(({ id }) => id === section) ?? {};
        if (title !== undefined) screen.out(`\n${style.paint.bold.cyan(title)}`);
        if (about !== undefined) say(about);
      }
      const place = journey.findIndex(({ id }) => id === question.id) + 1;
      screen.out(`\n${questionView(question, place, journey.length, view())}`);
      if (so) {
        const standing = messages.currentAnswer(replyText(question, so, messages));
        screen.out(wrapText(standing, screen.columns(), { indent: '  ' }).join('\n'));
      }
    },
    fault: (fault) => say(style.paint.yellow(messages.answerFault(fault))),
    helpFor(question) {
      const help = question.kind === 'seen' ? question.ask.help : undefined;
      say(help ?? messages.noHelp);
    },
    help() {
      for (const [command, meaning] of messages.visitCommands) {
        screen.out(`${style.paint.cyan(padToWidth(command, 16))} ${meaning}`);
      }
      say(messages.visitCommentHelp);
    },
    review: (journey, visit) => screen.out(reviewText(journey, visit, view())),
    tell: (notice) => say(style.paint.yellow(messages[notice])),
    unknownCommand: (typed) => say(messages.unknownVisitCommand(typed)),
  };
}

/** All questions with what was answered so far, one below the other. */
export function reviewText(
  journey: readonly Question[],
  visit: Visit,
  { columns, style, messages }: ViewOptions,
): string {
  return journey
    .flatMap((question, index) => {
      const place = `${index + 1}.`.padStart(3);
      const reply = replyTo(visit, question.id);
      const answer =
        !reply && visit.answered.includes(question.id)
          ? messages.leftOut
          : replyText(question, reply, messages);
      return [
        ...wrapText(question.ask.question, columns, { indent: '    ', first: `${place} ` }),
        ...wrapText(answer, columns, { indent: '    ' }).map((line) =>
          reply ? style.paint.bold(line) : style.paint.dim(line),
        ),
      ];
    })
    .join('\n');
}
