import type { Rubric } from '../../rubric/rubric.js';
import { questionsOf } from '../journey.js';

/** Fields of a form that are about the visit itself. */
export const aboutFields = [
  'site',
  'day',
  'evaluator',
  'person',
  'region',
  'programme',
  'scenario',
  'checklist',
] as const;

export type AboutField = (typeof aboutFields)[number];

/** What a field of a form holds. */
export type FormField =
  | { readonly kind: 'answer' | 'comment' | 'na' | 'minutes' | 'seconds'; readonly question: string }
  | { readonly kind: 'about'; readonly field: AboutField }
  | { readonly kind: 'group' };

/** Names of a form's fields: safe in XML and as variables, each given once. */
export interface FormNames {
  nameOf(kind: Exclude<FormField['kind'], 'about' | 'group'>, question: string): string;
  groupOf(section: string): string;
  readonly fields: ReadonlyMap<string, FormField>;
}

/** Names that forms fill in by themselves. */
const taken = ['start', 'end', 'today', 'username', 'deviceid', 'meta', 'instanceID', 'instanceName', 'note'];

const endings = { answer: '', comment: '_comment', na: '_na', minutes: '_min', seconds: '_sec' } as const;

/**
 * The same checklist always has the same names: `queue-minutes` is `queue_minutes`, its comment `queue_minutes_comment`;
 * where that is taken already, `_2`, `_3` … is added. Sections are groups, `section_<id>`.
 */
export function formNames(rubric: Rubric): FormNames {
  const used = new Set(taken);
  const fields = new Map<string, FormField>();
  const byField = new Map<string, string>();
  const give = (wanted: string, key: string, field: FormField): void => {
    let name = wanted;
    for (let next = 2; used.has(name); next += 1) name = `${wanted}_${next}`;
    used.add(name);
    fields.set(name, field);
    byField.set(key, name);
  };
  for (const field of aboutFields) give(field, `about ${field}`, { kind: 'about', field });
  const questions = questionsOf(rubric);
  for (const [kind, ending] of Object.entries(endings) as [keyof typeof endings, string][]) {
    for (const { id } of questions) give(safe(id) + ending, `${kind} ${id}`, { kind, question: id });
  }
  for (const { id } of rubric.sections ?? []) give(`section_${safe(id)}`, `group ${id}`, { kind: 'group' });
  return {
    nameOf: (kind, question) => byField.get(`${kind} ${question}`) ?? safe(question),
    groupOf: (section) => byField.get(`group ${section}`) ?? safe(section),
    fields,
  };
}

function safe(id: string): string {
  return id.replaceAll('-', '_');
}
