import { didYouMean } from '../../../files/did-you-mean.js';
import type { Rubric } from '../../../files/generated/rubric.js';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import { answerWords } from '../../../visit/answer-words.js';
import { isRequired, questionsOf } from '../../../visit/journey.js';
import { parseReply } from '../../../visit/parse/answer.js';
import type { Change } from '../../../visit/visit-event.js';
import type { Run } from '../../command.js';
import { ProblemsError } from '../../failures.js';
import { localDay } from '../../local-day.js';

/** How new answers are given on a command line. */
export interface ChangeOptions {
  readonly question?: string;
  readonly answer?: string;
  /** `question=answer`, each. */
  readonly set?: readonly string[];
}

interface Assignment {
  readonly question: string;
  readonly text: string;
}

const assignment = /^\s*([a-z][a-z0-9-]*)\s*=(.*)$/s;

/**
 * The changes that options ask for, understood like any other answer. Throws a `ProblemsError` (could not run) with
 * everything that cannot be taken.
 *
 * @param about the question that is meant where only an answer is given
 */
export function givenChanges(
  run: Run,
  rubric: Rubric,
  { question, answer, set = [] }: ChangeOptions,
  about?: string,
): readonly Change[] {
  const { messages } = run;
  const problems: Problem[] = [];
  const given: Assignment[] = [];
  const named = question ?? about;
  if (answer !== undefined && named !== undefined) given.push({ question: named, text: answer });
  else if (answer !== undefined || question !== undefined) {
    problems.push(makeProblem('VI133', messages.noChangesGiven));
  }
  for (const text of set) {
    const [, id, value] = assignment.exec(text) ?? [];
    if (id === undefined || value === undefined) {
      problems.push(makeProblem('VI133', messages.notAnAssignment(text)));
    } else given.push({ question: id, text: value });
  }
  if (given.length === 0 && problems.length === 0) {
    problems.push(makeProblem('VI133', messages.noChangesGiven));
  }
  const ids = given.map((one) => one.question);
  for (const id of new Set(ids.filter((one, place) => ids.indexOf(one) !== place))) {
    problems.push(makeProblem('VI133', messages.givenTwice(id)));
  }
  const changes = given.map((one) => understood(run, rubric, one));
  const faults = [...problems, ...changes.flatMap((change) => ('code' in change ? [change] : []))];
  if (faults.length > 0) throw new ProblemsError(faults);
  return changes.flatMap((change) => ('code' in change ? [] : [change]));
}

function understood({ messages, language, now }: Run, rubric: Rubric, given: Assignment): Change | Problem {
  const questions = questionsOf(rubric);
  const question = questions.find(({ id }) => id === given.question);
  if (!question) {
    const meant = didYouMean(
      given.question,
      questions.map(({ id }) => id),
    );
    return makeProblem('VI121', messages.unknownQuestion(given.question, meant));
  }
  if (given.text.trim() === '' && !isRequired(question)) return { question: question.id };
  const words = answerWords(rubric.language, language);
  const parsed = parseReply(given.text, question, words, localDay(now()));
  if ('fault' in parsed) {
    return makeProblem('VI122', messages.answerProblem(question.id, messages.answerFault(parsed.fault)));
  }
  return { question: question.id, reply: parsed.value };
}
