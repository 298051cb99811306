import { isRequired } from '../journey.js';
import { scaleOf } from '../parse/number.js';
import type { Question, SeenQuestion } from '../question.js';
import type { Choices } from './choice-lists.js';
import { questionIn } from './in-translation.js';
import { limitsOf } from './limits.js';
import type { FormTranslation, SurveyRow } from './sheets.js';
import { type FormQuestions, hasCheckbox, xpathText } from './xpath.js';

export type AddRow = (row: SurveyRow) => void;

export interface QuestionPlace {
  readonly translations: readonly FormTranslation[];
  readonly form: FormQuestions;
  readonly choices: Choices;
  /** When it is asked; undefined where always. */
  readonly relevant: string | undefined;
  readonly add: AddRow;
}

/** A scale with more points than this is a slider. */
const mostChoices = 11;

const both = (...conditions: readonly (string | undefined)[]): string | undefined => {
  const all = conditions.filter((each) => each !== undefined);
  return all.length > 1 ? all.map((each) => `(${each})`).join(' and ') : all[0];
};

/** The rows of one question: itself, a box for "not applicable" where it needs one, and its comment. */
export function questionRows(question: Question, place: QuestionPlace): void {
  const { form, relevant, add, translations } = place;
  const { nameOf } = form.names;
  const na = hasCheckbox(question) ? nameOf('na', question.id) : undefined;
  if (na !== undefined) {
    add({
      type: `select_multiple ${place.choices.notApplicable()}`,
      name: na,
      label: translations.map(
        (each) => `${questionIn(each, question).ask.question} (${each.words.notApplicable}?)`,
      ),
      relevant,
    });
  }
  const applies = both(relevant, na === undefined ? undefined : `not(selected(\${${na}}, 'na'))`);
  const row = answerRow(question, place);
  const isDuration = question.kind === 'seen' && question.ask.type === 'duration';
  if (isDuration) durationRows(question, row, applies, place);
  else add({ ...row, required: isRequired(question), relevant: applies });
  const wanted = commentRelevant(question, row.name);
  if (wanted !== undefined) {
    add({
      type: 'text',
      name: nameOf('comment', question.id),
      label: translations.map((each) => `${each.words.comment}: ${questionIn(each, question).ask.question}`),
      required: true,
      relevant: both(applies, wanted),
      appearance: 'multiline',
    });
  }
}

function answerRow(question: Question, { translations, form, choices }: QuestionPlace): SurveyRow {
  const name = form.names.nameOf('answer', question.id);
  const hints = translations.map((each) => {
    const asked = questionIn(each, question);
    return asked.kind === 'seen' ? hintOf(asked.ask) : '';
  });
  return {
    name,
    label: translations.map((each) => questionIn(each, question).ask.question),
    ...(hints.some((hint) => hint !== '') ? { hint: hints } : {}),
    ...typeOf(question, name, choices),
    ...limitsOf(question, translations),
  };
}

function hintOf({ help, unit, currency }: SeenQuestion): string {
  return [help, unit, currency].filter((part) => part !== undefined).join(' · ');
}

function typeOf(
  question: Question,
  name: string,
  choices: Choices,
): Pick<SurveyRow, 'type' | 'parameters' | 'appearance'> {
  if (question.kind === 'judged') return { type: `select_one ${choices.listFor(question, name)}` };
  const { ask } = question;
  switch (ask.type) {
    case 'yes-no':
    case 'choice':
      return { type: `select_one ${choices.listFor(question, name)}` };
    case 'choices':
      return { type: `select_multiple ${choices.listFor(question, name)}` };
    case 'scale': {
      const { min, max } = scaleOf(ask);
      if (max - min + 1 <= mostChoices || ask.na === true) {
        return { type: `select_one ${choices.listFor(question, name)}` };
      }
      return { type: 'range', parameters: `start=${min} end=${max} step=1` };
    }
    case 'number':
      return { type: ask.constraint?.decimals === 0 ? 'integer' : 'decimal' };
    case 'money':
      return { type: 'decimal' };
    case 'time':
      return { type: 'time' };
    case 'date':
      return { type: 'date' };
    case 'duration':
      return { type: 'calculate' };
    case 'text':
      return { type: 'text', appearance: 'multiline' };
    case 'photo':
      return { type: 'image' };
  }
}

/** Minutes and seconds side by side, and the seconds that they come to. */
function durationRows(
  question: Question,
  row: SurveyRow,
  relevant: string | undefined,
  { form, translations, add }: QuestionPlace,
): void {
  const [minutes, seconds] = [
    form.names.nameOf('minutes', question.id),
    form.names.nameOf('seconds', question.id),
  ];
  const limits = question.kind === 'seen' ? question.ask.constraint : undefined;
  const longest = typeof limits?.max === 'number' ? Math.floor(limits.max / 60) : 999;
  const { label = [], hint } = row;
  add({
    type: 'integer',
    name: minutes,
    label: label.map((text, index) => `${text} (${translations[index]?.words.minutes})`),
    ...(hint ? { hint } : {}),
    required: isRequired(question),
    relevant,
    constraint: `. >= 0 and . <= ${longest}`,
    constraintMessage: row.constraintMessage,
  });
  add({
    type: 'integer',
    name: seconds,
    label: translations.map(({ words }) => words.seconds),
    required: false,
    relevant: both(relevant, `\${${minutes}} != ''`),
    constraint: '. >= 0 and . <= 59',
  });
  add({
    type: 'calculate',
    name: row.name,
    calculation: `if(\${${minutes}} = '', '', \${${minutes}} * 60 + coalesce(\${${seconds}}, 0))`,
  });
}

/** When a comment is asked for. */
function commentRelevant(question: Question, name: string): string | undefined {
  if (question.kind !== 'seen') return undefined;
  const { type, comment_on } = question.ask;
  const wanted = comment_on ?? (type === 'yes-no' ? ['no'] : []);
  const field = `\${${name}}`;
  const each = wanted.map((value) => {
    if (value === 'given') return `${field} != ''`;
    return type === 'choices'
      ? `selected(${field}, ${xpathText(String(value))})`
      : `${field} = ${xpathText(String(value))}`;
  });
  return each.length === 0 ? undefined : each.join(' or ');
}
