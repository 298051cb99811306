import type { PlainCondition, PlainValue } from '../../rubric/conditions/plain-condition.js';
import type { Question } from '../question.js';
import type { FormNames } from './form-names.js';

export interface FormQuestions {
  readonly questions: ReadonlyMap<string, Question>;
  readonly names: FormNames;
}

/** A condition in the XPath of forms; undefined where it cannot be said there and mean the same. */
export function xpathOf(condition: PlainCondition, form: FormQuestions): string | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const left = xpathOf(condition.left, form);
      const right = xpathOf(condition.right, form);
      return left === undefined || right === undefined ? undefined : `(${left}) ${condition.kind} (${right})`;
    }
    case 'not': {
      const of = xpathOf(condition.of, form);
      return of === undefined ? undefined : `not(${of})`;
    }
    case 'ticked': {
      const question = form.questions.get(condition.question);
      return question && `selected(${refer(form, question.id)}, ${xpathText(condition.option)})`;
    }
    case 'compares':
      return compared(condition, form);
  }
}

function compared(
  { question: id, by, value }: Extract<PlainCondition, { kind: 'compares' }>,
  form: FormQuestions,
): string | undefined {
  const question = form.questions.get(id);
  if (!question || typeof value === 'boolean') return undefined;
  const own = refer(form, id);
  const isEquality = by === '==' || by === '!=';
  const sign = by === '==' ? '=' : by;
  if (value === null || value === 'na') {
    if (!isEquality) return undefined;
    const none = value === null ? givenAt(question, own, form) : notApplicableAt(question, own, form);
    return none && (isEqual(by, value) ? none : `not(${none})`);
  }
  if (question.kind === 'judged') return `${own} ${sign} ${literal(value)}`;
  switch (question.ask.type) {
    case 'choices':
      // A list of what was ticked equals no single answer.
      return undefined;
    case 'time':
      return typeof value === 'string' && minutesOf(value) !== undefined
        ? `${minutes(own)} ${sign} ${minutesOf(value)}`
        : undefined;
    case 'date':
      return typeof value === 'string' ? `${own} ${sign} date(${xpathText(value)})` : undefined;
    default:
      return isEquality || typeof value === 'number' ? `${own} ${sign} ${literal(value)}` : undefined;
  }
}

/** For null the positive form is "an answer was given", for `na` "it does not apply". */
function isEqual(by: '==' | '!=' | string, value: null | 'na'): boolean {
  return value === null ? by === '!=' : by === '==';
}

function givenAt(question: Question, own: string, form: FormQuestions): string {
  const given = `${own} != ''`;
  return hasCheckbox(question) ? `(${given} or ${checked(question, form)})` : given;
}

function notApplicableAt(question: Question, own: string, form: FormQuestions): string | undefined {
  if (question.ask.na !== true) return undefined;
  return hasCheckbox(question) ? checked(question, form) : `selected(${own}, 'na')`;
}

function checked(question: Question, { names }: FormQuestions): string {
  return `selected(\${${names.nameOf('na', question.id)}}, 'na')`;
}

/** "Not applicable" is a choice where there are choices; elsewhere it is a box of its own. */
export function hasCheckbox(question: Question): boolean {
  return (
    question.ask.na === true &&
    question.kind === 'seen' &&
    !['yes-no', 'scale', 'choice', 'choices'].includes(question.ask.type)
  );
}

function refer({ names }: FormQuestions, question: string): string {
  return `\${${names.nameOf('answer', question)}}`;
}

function literal(value: Exclude<PlainValue, null | boolean>): string {
  return typeof value === 'number' ? String(value) : xpathText(value);
}

/** Minutes since midnight of a field that holds a time. */
export function minutes(field: string): string {
  return `round(decimal-time(${field}) * 1440, 0)`;
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** A text as XPath 1.0 writes it, which knows no escapes. */
export function xpathText(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  const parts = text.split("'").map((part) => `'${part}'`);
  return `concat(${parts.join(`, "'", `)})`;
}
