import { didYouMean } from '../../files/did-you-mean.js';
import type { KnownIds } from './known-ids.js';
import { errorAt, type ScenarioRule } from './rule.js';

/** A name near the misspelt one behind `mood.` or `flags.` at this place. */
function hintFor(text: string, offset: number, known: KnownIds): { readonly hint?: string } {
  const name = /^[a-z_]\w*/i.exec(text.slice(offset))?.[0];
  const before = /(mood|flags)\.$/.exec(text.slice(0, offset))?.[1];
  if (name === undefined || before === undefined) return {};
  const meant = didYouMean(name, before === 'mood' ? known.mood : known.flag);
  return meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
}

/** A condition that cannot be read, has the wrong type, or names a variable that is not there. */
export const conditionMistake: ScenarioRule = ({ written, known }) =>
  written.conditions.flatMap(({ text, pointer, result }) => {
    if (result.ok) return [];
    const { message, offset } = result.error;
    return [errorAt('SC128', pointer, message, { ...hintFor(text, offset, known), offset })];
  });
