import type { Comparison } from '../../rubric/conditions/plain-condition.js';

/** Words of a printed form. */
export interface FormMessages {
  readonly site: string;
  readonly day: string;
  readonly evaluator: string;
  readonly programme: string;
  readonly briefing: string;
  readonly watch: string;
  readonly times: string;
  /** How the small letters beside the boxes are used. */
  readonly howTo: string;
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  /** Keys of the quick way of typing: yes, no, not applicable. */
  readonly keys: { readonly yes: string; readonly no: string; readonly notApplicable: string };
  readonly onlyIf: (condition: string) => string;
  /** Where a condition cannot be put into words. */
  readonly dependsOn: (questions: readonly number[]) => string;
  readonly and: string;
  readonly or: string;
  readonly not: (condition: string) => string;
  readonly answered: (question: string, yes: boolean) => string;
  readonly compared: (question: string, by: Comparison, value: string) => string;
  readonly quoted: (text: string) => string;
  readonly comment: string;
  readonly commentOn: (answers: string) => string;
  readonly tickOne: string;
  readonly tickAll: string;
  readonly optional: string;
  readonly startOf: string;
  readonly stopOf: string;
  readonly lasted: string;
  readonly minutesSeconds: string;
  readonly photo: string;
  readonly atLeastSigns: (count: number) => string;
  /** Foot of the form: which checklist it is. */
  readonly made: (checklist: string, version: number) => string;
}

/** Signs that every reader of a form knows. */
export const comparisonSigns: Readonly<Record<Comparison, string>> = {
  '==': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};
