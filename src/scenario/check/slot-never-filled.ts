import { didYouMean } from '../../files/did-you-mean.js';
import type { Problem } from '../../files/problem.js';
import { type ScenarioRule, warningAt } from './rule.js';
import { customerLists, fixedTexts, linesOf, type PlacedLine } from './spoken-lines.js';

const slot = /\{([^{}\s]+)\}/g;

/** The slots of a text that nothing fills, one finding each. */
export function unfilled(
  { pointer, text }: PlacedLine,
  filled: ReadonlySet<string>,
  message: (slot: string) => string,
): readonly Problem[] {
  return [...text.matchAll(slot)].flatMap(({ 0: written, 1: name = '', index }) => {
    if (filled.has(name)) return [];
    const meant = didYouMean(name, filled);
    const hint = meant === undefined ? {} : { hint: `Did you mean "{${meant}}"?` };
    return [warningAt('SC170', pointer, message(written), { ...hint, offset: index })];
  });
}

/** A slot such as `{thing}` that nothing fills: a line with one is never said, elsewhere it stays as it is. */
export const slotNeverFilled: ScenarioRule = ({ source }) => {
  const words = new Set(['name', ...Object.keys(source.customer.words)]);
  const entered = source.desk.actions.flatMap(({ params }) => Object.keys(params ?? {}));
  const wordsAndDesk = new Set([...words, ...entered]);
  const spoken = customerLists(source).flatMap((list) =>
    linesOf(list).flatMap((line) =>
      unfilled(
        line,
        list.slots === 'words' ? words : wordsAndDesk,
        (written) => `nothing fills ${written}, so this line is never said`,
      ),
    ),
  );
  const results = source.desk.actions.flatMap(({ result, params }, index) =>
    unfilled(
      { text: result, pointer: ['desk', 'actions', index, 'result'] },
      new Set(Object.keys(params ?? {})),
      (written) => `${written} is no parameter of this action`,
    ),
  );
  const fixed = fixedTexts(source).flatMap((text) =>
    unfilled(text, new Set(), (written) => `nothing is put in for ${written} here`),
  );
  return [...spoken, ...results, ...fixed];
};
