import { answerWords } from '../../visit/answer-words.js';
import { nextQuestion, openJourney } from '../../visit/journey.js';
import type { Question } from '../../visit/question.js';
import { quickKeysOf } from '../../visit/quick-keys.js';
import { replyTo } from '../../visit/visit.js';
import type { Asker } from '../terminal/asker.js';
import type { VisitView } from '../terminal/visit/visit-screen.js';
import { askQuestion, type Understanding } from './ask-question.js';
import { commentOn } from './comment-on.js';
import { follow, questionBefore } from './follow-command.js';
import type { Recording } from './recording.js';

/** How the asking stopped: all questions answered, left by the evaluator, or interrupted (Ctrl-C). */
export type AskOutcome = 'complete' | 'left' | 'interrupted';

export interface AskVisitOptions extends Pick<Understanding, 'quick' | 'now' | 'take'> {
  /** Id of a question that is to be asked before those that are open. */
  readonly first?: string | undefined;
  /** Called once an answer is kept. */
  readonly noticed?: (question: Question) => void;
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
  { first, language = recording.rubric.language, noticed, ...ways }: AskVisitOptions = {},
): Promise<AskOutcome> {
  const { rubric } = recording;
  const words = answerWords(rubric.language, language);
  const quick = ways.quick === true;
  let wanted = first;
  while (true) {
    const journey = openJourney(rubric, recording.visit());
    const question = journey.find(({ id }) => id === wanted) ?? nextQuestion(rubric, recording.visit());
    if (!question) return 'complete';
    const so = replyTo(recording.visit(), question.id);
    const { suggestions = [] } = recording.visit().heard ?? {};
    const suggestion = suggestions.find((each) => each.question === question.id);
    view.question({
      question,
      journey,
      rubric,
      so,
      suggestion,
      keys: quick ? quickKeysOf(question, words) : [],
    });
    const asked = await askQuestion(question, asker, view, { words, so, ...ways });
    if (asked.kind === 'interrupt') return 'interrupted';
    if (asked.kind === 'end') return 'left';
    if (asked.kind !== 'command') {
      if (asked.kind === 'event') {
        await recording.record(asked.event);
        noticed?.(question);
      }
      wanted = undefined;
      continue;
    }
    const { command } = asked;
    if (command.kind === 'save') return 'left';
    if (command.kind === 'comment') {
      const wish = { question: questionBefore(question, journey), text: command.text, quick };
      const stopped = await commentOn(wish, recording, asker, view);
      if (stopped) return stopped;
      wanted = question.id;
      continue;
    }
    wanted = follow(command, { question, journey, recording }, view);
  }
}
