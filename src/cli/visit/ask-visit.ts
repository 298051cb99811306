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

/**
 * Asks the questions of a visit in order, saving every answer before the next question. The
 * evaluator may go back, jump, review and leave.
 */
export async function askVisit(recording: Recording, asker: Asker, view: VisitView): Promise<AskOutcome> {
  const words = answerWords(recording.rubric.language);
  let wanted: string | undefined;
  while (true) {
    const journey = openJourney(recording.rubric, recording.visit());
    const question =
      journey.find(({ id }) => id === wanted) ?? nextQuestion(recording.rubric, recording.visit());
    if (!question) return 'complete';
    view.question(question, journey, recording.rubric, replyTo(recording.visit(), question.id));
    const asked = await askQuestion(question, asker, view, {
      words,
      commandOf: (text) => readVisitCommand(text),
    });
    if (asked.kind === 'interrupt') return 'interrupted';
    if (asked.kind === 'end') return 'left';
    if (asked.kind === 'event') {
      await recording.record(asked.event);
      wanted = undefined;
      continue;
    }
    if (asked.command.kind === 'save') return 'left';
    wanted = follow(asked.command, question, journey, recording, view);
  }
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
      const target = journey[Number(command.to) - 1] ?? journey.find(({ id }) => id === command.to);
      if (!target) view.tell('noQuestionThere');
      return target?.id ?? question.id;
    }
    case 'unknown':
      view.unknownCommand(command.typed);
      return question.id;
  }
}
