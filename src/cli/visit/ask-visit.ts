import { answerWords } from '../../visit/answer-words.js';
import { nextQuestion, openJourney } from '../../visit/journey.js';
import type { Question } from '../../visit/question.js';
import { replyTo } from '../../visit/visit.js';
import type { Asker } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import { askQuestion } from './ask-question.js';
import type { Recording } from './recording.js';
import { readVisitCommand, type VisitCommand } from './visit-command.js';

/** How the asking stopped: all questions answered, left by the evaluator, or interrupted (Ctrl-C). */
export type AskOutcome = 'complete' | 'left' | 'interrupted';

export interface AskVisitOptions {
  /** Id of a question that is to be asked before those that are open. */
  readonly first?: string | undefined;
  /** In which short answers are understood too, besides that of the checklist. */
  readonly language?: string;
}

/**
 * Asks the questions of a visit in order, saving every answer before the next question. The
 * evaluator may go back, jump, review and leave.
 */
export async function askVisit(
  recording: Recording,
  asker: Asker,
  view: VisitView,
  { first, language = recording.rubric.language }: AskVisitOptions = {},
): Promise<AskOutcome> {
  const words = answerWords(recording.rubric.language, language);
  let wanted = first;
  while (true) {
    const journey = openJourney(recording.rubric, recording.visit());
    const question =
      journey.find(({ id }) => id === wanted) ?? nextQuestion(recording.rubric, recording.visit());
    if (!question) return 'complete';
    const so = replyTo(recording.visit(), question.id);
    view.question(question, journey, recording.rubric, so);
    const asked = await askQuestion(question, asker, view, {
      words,
      so,
      commandOf: (text) => readVisitCommand(text),
    });
    if (asked.kind === 'interrupt') return 'interrupted';
    if (asked.kind === 'end') return 'left';
    if (asked.kind === 'kept' || asked.kind === 'event') {
      if (asked.kind === 'event') await recording.record(asked.event);
      wanted = undefined;
      continue;
    }
    if (asked.command.kind === 'save') return 'left';
    wanted = follow(asked.command, question, journey, recording, view);
  }
}

/** Where an evaluator who has answered everything goes next. */
export type CloseOutcome =
  | { readonly kind: 'submit' | 'left' | 'interrupted' }
  | { readonly kind: 'again'; readonly question: string };

/** Shows all answers and asks whether they are to be submitted; commands lead back to the questions. */
export async function askToSubmit(
  recording: Recording,
  asker: Asker,
  view: VisitView,
  language: string = recording.rubric.language,
): Promise<CloseOutcome> {
  const words = answerWords(recording.rubric.language, language);
  const journey = openJourney(recording.rubric, recording.visit());
  view.review(journey, recording.visit());
  view.tell('allAnswered');
  while (true) {
    const typed = await asker.ask(view.submitPrompt);
    if (typed.kind === 'interrupt') return { kind: 'interrupted' };
    if (typed.kind === 'end') return { kind: 'left' };
    const answer = typed.text.trim().toLowerCase();
    if (words.yes.includes(answer)) return { kind: 'submit' };
    if (words.no.includes(answer)) return { kind: 'left' };
    const command = readVisitCommand(typed.text);
    if (command?.kind === 'save') return { kind: 'left' };
    if (command?.kind === 'review') view.review(journey, recording.visit());
    const target =
      command?.kind === 'back'
        ? journey.at(-1)
        : command?.kind === 'jump'
          ? questionAt(command.to, journey)
          : undefined;
    if (target) return { kind: 'again', question: target.id };
    view.tell(command?.kind === 'jump' ? 'noQuestionThere' : 'allAnswered');
  }
}

/** By number, as the questions are counted on the screen, or by id. */
function questionAt(named: string, journey: readonly Question[]): Question | undefined {
  return journey[Number(named) - 1] ?? journey.find(({ id }) => id === named);
}

/** Carries out a command; returns the id of the question to ask next. */
function follow(
  command: Exclude<VisitCommand, { kind: 'save' }>,
  question: Question,
  journey: readonly Question[],
  recording: Recording,
  view: VisitView,
): string {
  switch (command.kind) {
    case 'help-question':
      view.helpFor(question);
      return question.id;
    case 'help':
      view.help();
      return question.id;
    case 'review':
      view.review(journey, recording.visit());
      return question.id;
    case 'back': {
      const before = journey[journey.findIndex(({ id }) => id === question.id) - 1];
      if (!before) view.tell('firstQuestion');
      return before?.id ?? question.id;
    }
    case 'jump': {
      const target = questionAt(command.to, journey);
      if (!target) view.tell('noQuestionThere');
      return target?.id ?? question.id;
    }
    case 'unknown':
      view.unknownCommand(command.typed);
      return question.id;
  }
}
