import type { ResultNames } from '../figures.js';
import type { Division } from '../tally.js';

/** The name of one part of a division, for readers; its key where it has no other name. */
export function labelOf(by: Division, key: string, names: ResultNames): string {
  switch (by) {
    case 'programme':
      return ownOf(names.programmes, key) ?? key;
    case 'site':
      return ownOf(names.sites, key) ?? key;
    case 'scenario':
      return ownOf(names.scenarios, key) ?? key;
    case 'rubric':
      return ownOf(names.checklists, key)?.title ?? key;
    default:
      return key;
  }
}

/** A site may be called by a word that every object knows, such as "constructor". */
function ownOf<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

export function questionTitle(names: ResultNames, rubric: string, criterion: string): string {
  return ownOf(names.checklists[rubric]?.criteria ?? {}, criterion)?.title ?? criterion;
}

/** An answer in words: the titles of the options that were chosen; whatever else was answered stays as it is. */
export function answerLabel(names: ResultNames, rubric: string, criterion: string, answer: string): string {
  const options = ownOf(names.checklists[rubric]?.criteria ?? {}, criterion)?.options;
  if (!options) return answer;
  const ids = answer.split(', ');
  return ids.every((id) => Object.hasOwn(options, id)) ? ids.map((id) => options[id]).join(', ') : answer;
}

/** The place of a section in the customer's journey, from 0; after all others where the checklist no longer has it. */
export function sectionPlace(names: ResultNames, rubric: string, section: string): number {
  const at = names.checklists[rubric]?.sections.findIndex(({ id }) => id === section) ?? -1;
  return at === -1 ? Number.MAX_SAFE_INTEGER : at;
}

export function sectionTitle(names: ResultNames, rubric: string, section: string): string {
  return names.checklists[rubric]?.sections.find(({ id }) => id === section)?.title ?? section;
}

/** The title of a dimension in the first checklist, by id, that has it. */
export function dimensionTitle(names: ResultNames, dimension: string): string {
  const ids = Object.keys(names.checklists).sort();
  const [title] = ids.flatMap((id) => ownOf(names.checklists[id]?.dimensions ?? {}, dimension) ?? []);
  return title ?? dimension;
}
