import type { Rubric } from '../../../files/generated/rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { wrapText } from '../../../report/wrap-text.js';
import { openJourney, questionsOf } from '../../../visit/journey.js';
import { disagreementsOf } from '../../../visit/transcript/disagreements.js';
import { replyTo, type Visit } from '../../../visit/visit.js';
import type { Run } from '../../command.js';
import { replyText } from '../../terminal/visit/reply-text.js';
import { suggestedText, suggestionText, wordsText } from '../../terminal/visit/suggestion-text.js';

/** What a transcript suggests for the questions that are to be asked. */
export function showSuggestions(run: Run, rubric: Rubric, visit: Visit): void {
  const { screen, style, messages } = run;
  const suggestions = new Map(visit.heard?.suggestions.map((each) => [each.question, each]));
  for (const question of openJourney(rubric, visit)) {
    const suggestion = suggestions.get(question.id);
    const told = suggestion && suggestionText(question, suggestion, messages);
    if (told === undefined) continue;
    screen.out(wrapText(question.ask.question, screen.columns()).join('\n'));
    screen.out(style.paint.dim(wrapText(told, screen.columns(), { indent: '  ' }).join('\n')));
  }
}

/** The score is without what only the transcript tells: it was erased, or its file is gone. */
export function transcriptLost({ messages }: Run): Problem {
  return makeProblem('VI159', messages.transcriptLost, { severity: 'warning' });
}

/** Where the person and the transcript answer differently, with the words; nothing where there is no transcript. */
export function showDisagreements(run: Run, rubric: Rubric, visit: Visit): void {
  const { screen, style, messages } = run;
  const disagreements = disagreementsOf(rubric, visit);
  if (disagreements.length === 0) return;
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]));
  const lines = (text: string): string => wrapText(text, screen.columns(), { indent: '    ' }).join('\n');
  screen.out(`\n${style.paint.bold(wrapText(messages.disagreementsTitle, screen.columns()).join('\n'))}`);
  for (const { question: id, transcript, evidence } of disagreements) {
    const question = questions.get(id);
    if (!question) continue;
    const yours = replyText(question, replyTo(visit, id), messages);
    const other = suggestedText(question, transcript, messages) ?? '–';
    screen.out(wrapText(question.ask.question, screen.columns(), { indent: '  ' }).join('\n'));
    screen.out(lines(messages.disagreement(yours, other)));
    screen.out(style.paint.dim(lines(wordsText(transcript, evidence, messages))));
  }
}
