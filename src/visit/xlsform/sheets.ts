import type { Rubric } from '../../rubric/rubric.js';

/** Words of a form that are not the checklist's own. */
export interface FormWords {
  readonly site: string;
  readonly day: string;
  readonly evaluator: string;
  readonly person: string;
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  readonly comment: string;
  readonly briefing: string;
  readonly minutes: string;
  readonly seconds: string;
}

/** A checklist in one language. */
export interface FormTranslation {
  /** As XLSForm names languages: `Polski (pl)`. */
  readonly name: string;
  readonly rubric: Rubric;
  readonly words: FormWords;
}

/** A row of the sheet `survey`; texts come once for each language, in the order of the translations. */
export interface SurveyRow {
  readonly type: string;
  readonly name: string;
  readonly label?: readonly string[];
  readonly hint?: readonly string[];
  readonly required?: boolean;
  readonly relevant?: string | undefined;
  readonly constraint?: string | undefined;
  readonly constraintMessage?: readonly string[] | undefined;
  readonly calculation?: string;
  readonly default?: string;
  readonly appearance?: string;
  readonly parameters?: string;
}

export interface ChoiceRow {
  readonly list: string;
  readonly name: string;
  readonly label: readonly string[];
}

export interface XlsForm {
  readonly survey: readonly SurveyRow[];
  readonly choices: readonly ChoiceRow[];
  readonly settings: {
    readonly form_title: string;
    readonly form_id: string;
    readonly version: string;
    readonly default_language: string;
  };
  /** Which field holds what of which question. */
  readonly names: readonly { readonly name: string; readonly question: string; readonly holds: string }[];
  /** Conditions that a form cannot be told; their questions are always asked. */
  readonly untranslated: readonly { readonly question: string; readonly when: string }[];
}
