import { readCondition } from '../../rubric/conditions/plain-condition.js';
import type { Rubric } from '../../rubric/rubric.js';
import { questionsOf } from '../journey.js';
import type { Question } from '../question.js';
import { openChoices } from './choice-lists.js';
import { formNames } from './form-names.js';
import { headRows } from './head-rows.js';
import { type AddRow, questionRows } from './question-rows.js';
import type { FormTranslation, SurveyRow, XlsForm } from './sheets.js';
import { type FormQuestions, xpathOf } from './xpath.js';

export interface XlsFormOptions {
  /** The checklist in its languages, the first being what a phone shows at first. */
  readonly translations: readonly [FormTranslation, ...FormTranslation[]];
  readonly programme?: string;
  readonly site?: string;
}

/** A checklist as the sheets of an XLSForm (xlsform.org), which KoboToolbox and ODK Collect open. */
export function xlsForm({ translations, programme, site }: XlsFormOptions): XlsForm {
  const [{ rubric }] = translations;
  const questions = questionsOf(rubric);
  const names = formNames(rubric);
  const form: FormQuestions = { names, questions: new Map(questions.map((each) => [each.id, each])) };
  const choices = openChoices(translations);
  const untranslated: { question: string; when: string }[] = [];
  const survey: SurveyRow[] = [...headRows(translations, { programme, site })];
  const add: AddRow = (row) => survey.push(row);

  const relevantFor = (question: Question): string | undefined => {
    if (question.when === undefined) return undefined;
    const { plain, questions: asked } = readCondition(question.when);
    const said = plain && xpathOf(plain, form);
    if (said === undefined && asked.length > 0)
      untranslated.push({ question: question.id, when: question.when });
    return said;
  };

  let section: string | undefined;
  const known = new Set((rubric.sections ?? []).map(({ id }) => id));
  const enter = (next: string | undefined): void => {
    if (next === section) return;
    if (section !== undefined) add({ type: 'end_group', name: '' });
    if (next !== undefined) {
      add({ type: 'begin_group', name: names.groupOf(next), label: sectionTitles(translations, next) });
    }
    section = next;
  };
  for (const question of questions) {
    enter(question.section !== undefined && known.has(question.section) ? question.section : undefined);
    questionRows(question, { translations, form, choices, relevant: relevantFor(question), add });
  }
  enter(undefined);

  return {
    survey,
    choices: choices.rows(),
    settings: {
      form_title: rubric.title,
      form_id: rubric.id.replaceAll('-', '_'),
      version: String(rubric.version),
      default_language: translations[0].name,
    },
    names: [...names.fields].flatMap(([name, field]) =>
      'question' in field && survey.some((row) => row.name === name)
        ? [{ name, question: field.question, holds: field.kind }]
        : [],
    ),
    untranslated,
  };
}

function sectionTitles(translations: readonly FormTranslation[], id: string): readonly string[] {
  return translations.map(({ rubric }) => sectionOf(rubric, id)?.title ?? id);
}

function sectionOf(rubric: Rubric, id: string) {
  return rubric.sections?.find((section) => section.id === id);
}
