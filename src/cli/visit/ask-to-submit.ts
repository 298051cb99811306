import { fold } from '../../language/fold.js';
import { answerWords } from '../../visit/answer-words.js';
import { openJourney } from '../../visit/journey.js';
import type { Question } from '../../visit/question.js';
import type { Asker } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import { commentOn } from './comment-on.js';
import { questionAt } from './follow-command.js';
import type { Recording } from './recording.js';
import { readVisitCommand, type VisitCommand } from './visit-command.js';

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
  view.review(journey, recording.visit(), recording.rubric);
  view.tell('allAnswered');
  while (true) {
    const typed = await asker.ask(view.submitPrompt);
    if (typed.kind === 'interrupt') return { kind: 'interrupted' };
    if (typed.kind === 'end') return { kind: 'left' };
    const answer = fold(typed.text.trim());
    if (words.yes.includes(answer)) return { kind: 'submit' };
    if (words.no.includes(answer)) return { kind: 'left' };
    const command = readVisitCommand(typed.text);
    if (command?.kind === 'save') return { kind: 'left' };
    if (command?.kind === 'comment') {
      const wish = { question: journey.at(-1), text: command.text, quick: false };
      const stopped = await commentOn(wish, recording, asker, view);
      if (stopped) return { kind: stopped };
      continue;
    }
    const target = targetOf(command, journey, recording);
    if (target) return { kind: 'again', question: target.id };
    if (command?.kind === 'review') view.review(journey, recording.visit(), recording.rubric);
    else if (command?.kind === 'help') view.help();
    else view.tell(command?.kind === 'jump' ? 'noQuestionThere' : 'allAnswered');
  }
}

function targetOf(
  command: VisitCommand | undefined,
  journey: readonly Question[],
  { rubric }: Recording,
): Question | undefined {
  if (command?.kind === 'back') return journey.at(-1);
  return command?.kind === 'jump' ? questionAt(command.to, journey, rubric) : undefined;
}
