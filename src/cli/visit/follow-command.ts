import type { Rubric } from '../../files/generated/rubric.js';
import { fold } from '../../language/fold.js';
import type { Question } from '../../visit/question.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import type { Recording } from './recording.js';
import type { VisitCommand } from './visit-command.js';

/** Where the evaluator is: the question that is asked, and all that are to be asked. */
export interface Standing {
  readonly question: Question;
  readonly journey: readonly Question[];
  readonly recording: Recording;
}

/** Commands that only lead somewhere or show something. */
export type Leading = Exclude<VisitCommand, { kind: 'save' | 'comment' }>;

/** Carries out a command; returns the id of the question to ask next. */
export function follow(
  command: Leading,
  { question, journey, recording }: Standing,
  view: VisitView,
): string {
  switch (command.kind) {
    case 'again':
      return question.id;
    case 'help-question':
      view.helpFor(question);
      return question.id;
    case 'help':
      view.help();
      return question.id;
    case 'review':
      view.review(journey, recording.visit(), recording.rubric);
      return question.id;
    case 'back': {
      const before = questionBefore(question, journey);
      if (!before) view.tell('firstQuestion');
      return before?.id ?? question.id;
    }
    case 'jump': {
      const target = questionAt(command.to, journey, recording.rubric);
      if (!target) view.tell('noQuestionThere');
      return target?.id ?? question.id;
    }
    case 'unknown':
      view.unknownCommand(command.typed);
      return question.id;
  }
}

export function questionBefore(question: Question, journey: readonly Question[]): Question | undefined {
  return journey[journey.findIndex(({ id }) => id === question.id) - 1];
}

/** By number, as the questions are counted on the screen; by id; or the first of a section, by its id or the beginning of its title. */
export function questionAt(
  named: string,
  journey: readonly Question[],
  { sections = [] }: Pick<Rubric, 'sections'>,
): Question | undefined {
  const wanted = fold(named.trim());
  const question = journey[Number(wanted) - 1] ?? journey.find(({ id }) => id === wanted);
  if (question || wanted === '') return question;
  const section =
    sections.find(({ id }) => id === wanted) ?? sections.find(({ title }) => fold(title).startsWith(wanted));
  return section && journey.find((each) => each.section === section.id);
}
