import { scaleOf } from '../parse/number.js';
import type { Question } from '../question.js';
import { questionIn } from './in-translation.js';
import type { ChoiceRow, FormTranslation } from './sheets.js';

/** Lists of choices, each written once. */
export interface Choices {
  /** Name of the list for a question that is answered by choosing. */
  listFor(question: Question, name: string): string;
  /** The list with "not applicable" alone. */
  notApplicable(): string;
  rows(): readonly ChoiceRow[];
}

type Choice = Pick<ChoiceRow, 'name' | 'label'>;

export function openChoices(translations: readonly FormTranslation[]): Choices {
  const lists = new Map<string, readonly Choice[]>();
  const na: Choice = { name: 'na', label: translations.map(({ words }) => words.notApplicable) };
  const yesNo: readonly Choice[] = [
    { name: 'yes', label: translations.map(({ words }) => words.yes) },
    { name: 'no', label: translations.map(({ words }) => words.no) },
  ];
  const keep = (name: string, choices: readonly Choice[]): string => {
    lists.set(name, choices);
    return name;
  };
  return {
    listFor(question, name) {
      const withNa = (choices: readonly Choice[]): readonly Choice[] =>
        question.ask.na === true ? [...choices, na] : choices;
      if (question.kind === 'seen' && question.ask.type === 'yes-no') {
        return keep(question.ask.na === true ? 'yes_no_na' : 'yes_no', withNa(yesNo));
      }
      return keep(`${name}_list`, withNa(choicesOf(question, translations)));
    },
    notApplicable: () => keep('not_applicable', [na]),
    rows: () =>
      [...lists].flatMap(([list, choices]) => choices.map((choice): ChoiceRow => ({ list, ...choice }))),
  };
}

function choicesOf(question: Question, translations: readonly FormTranslation[]): readonly Choice[] {
  const labels = (pick: (translated: Question) => string | undefined, otherwise: string) =>
    translations.map((each) => pick(questionIn(each, question)) ?? otherwise);
  if (question.kind === 'judged') {
    return question.ask.levels.map((level, index) => ({
      name: String(index),
      label: labels((each) => (each.kind === 'judged' ? each.ask.levels[index] : undefined), level),
    }));
  }
  const { options } = question.ask;
  if (options) {
    return options.map(({ id, title }) => ({
      name: id,
      label: labels(
        (each) =>
          each.kind === 'seen' ? each.ask.options?.find((option) => option.id === id)?.title : undefined,
        title,
      ),
    }));
  }
  const { min, max } = scaleOf(question.ask);
  return Array.from({ length: max - min + 1 }, (_, step) => {
    const value = String(min + step);
    const worded = (each: Question): string | undefined => {
      const label = each.kind === 'seen' ? each.ask.labels?.[value] : undefined;
      return label === undefined ? undefined : `${value} – ${label}`;
    };
    return { name: value, label: labels(worded, value) };
  });
}
