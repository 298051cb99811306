import { type Question, questionOf } from '../question.js';
import type { FormTranslation } from './sheets.js';

/** The same question in another language; as it is where that language lacks it. */
export function questionIn({ rubric }: FormTranslation, question: Question): Question {
  const criterion = rubric.criteria.find(({ id }) => id === question.id);
  return (criterion && questionOf(criterion)) ?? question;
}
