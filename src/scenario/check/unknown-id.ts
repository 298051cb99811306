import { didYouMean } from '../../files/did-you-mean.js';
import type { ProblemCode } from '../../files/problem-catalogue.js';
import type { IdKind, KnownIds } from './known-ids.js';
import { referencesIn } from './references.js';
import { errorAt, type ScenarioRule } from './rule.js';

/** An unknown action has no parameters either; one finding is enough. */
function isOfUnknownAction(kind: IdKind, id: string, known: KnownIds): boolean {
  return kind === 'param' && !known.action.has(id.slice(0, id.indexOf('.')));
}

/** An id of this kind that leads nowhere. */
export function unknownId(kind: IdKind, code: ProblemCode): ScenarioRule {
  return ({ source, written, known }) =>
    referencesIn(source, written.conditions)
      .filter((each) => each.kind === kind && !known[kind].has(each.id))
      .filter((each) => !isOfUnknownAction(kind, each.id, known))
      .map(({ id, pointer, offset, at }) => {
        const meant = didYouMean(id, known[kind]);
        return errorAt(code, pointer, `unknown ${kind} "${id}"`, {
          ...(meant === undefined ? {} : { hint: `Did you mean "${meant}"?` }),
          ...(offset === undefined ? {} : { offset }),
          ...(at === undefined ? {} : { at }),
        });
      });
}
