import type { Question } from '../question.js';
import { questionIn } from './in-translation.js';
import type { FormTranslation, SurveyRow } from './sheets.js';
import { minutes, minutesOf, xpathText } from './xpath.js';

/** What an answer has to keep to, as forms check it, with what they say where it does not. */
export function limitsOf(
  question: Question,
  translations: readonly FormTranslation[],
): Pick<SurveyRow, 'constraint' | 'constraintMessage'> {
  if (question.kind !== 'seen') return {};
  const constraint = conditionsOf(question).join(' and ');
  if (constraint === '') return {};
  const messages = translations.map((each) => {
    const asked = questionIn(each, question);
    return (asked.kind === 'seen' ? asked.ask.constraint?.message : undefined) ?? '';
  });
  return {
    constraint,
    ...(messages.some((message) => message !== '') ? { constraintMessage: messages } : {}),
  };
}

function conditionsOf({ ask }: Extract<Question, { kind: 'seen' }>): readonly string[] {
  const { min, max, min_length, max_length } = ask.constraint ?? {};
  const bounds = (field: string, value: (bound: number | string) => string | number | undefined) =>
    [
      ['>=', min],
      ['<=', max],
    ].flatMap(([sign, bound]) => {
      const written = bound === undefined ? undefined : value(bound);
      return written === undefined ? [] : [`${field} ${sign} ${written}`];
    });
  switch (ask.type) {
    case 'number':
    case 'money':
    case 'duration':
      return bounds('.', (bound) => (typeof bound === 'number' ? bound : undefined));
    case 'time':
      return bounds(minutes('.'), (bound) => minutesOf(String(bound)));
    case 'date':
      return bounds('.', (bound) => `date(${xpathText(String(bound))})`);
    case 'text':
      return [
        ...(min_length === undefined ? [] : [`string-length(.) >= ${min_length}`]),
        ...(max_length === undefined ? [] : [`string-length(.) <= ${max_length}`]),
      ];
    case 'choices':
      return ask.na === true ? [`not(selected(., 'na') and count-selected(.) > 1)`] : [];
    default:
      return [];
  }
}
