import { checkPattern } from '../../behaviour/find-pattern.js';
import { profiles } from '../../language/profiles/index.js';
import { lintStock } from '../../scenario/check/stock/rules.js';
import type { WrittenPattern } from '../../scenario/collector.js';
import type { Stock } from '../generated/stock.js';
import { type LibraryPlace, listLibrary } from '../library.js';
import type { Problem } from '../problem.js';
import { libraryScenarios } from './library-scenarios.js';
import type { FileToLint } from './linted-file.js';
import { namedAsFile } from './named-as-file.js';
import type { Surroundings } from './surroundings.js';

/** The patterns of stock lines with their places and mistakes. */
function writtenPatterns({ language, asking, topics, scorer, farewell }: Stock): readonly WrittenPattern[] {
  const profile = profiles[language];
  const lists = [
    { pointer: ['asking'], patterns: asking },
    ...topics.map(({ asked }, index) => ({ pointer: ['topics', index, 'asked'], patterns: asked })),
    { pointer: ['scorer'], patterns: scorer },
    { pointer: ['farewell'], patterns: farewell },
  ];
  return lists.flatMap(({ pointer, patterns }) =>
    patterns.map((source, index): WrittenPattern => {
      const place = [...pointer, index];
      if (profile === undefined) {
        const message = `no language profile for "${language}"`;
        return { source, pointer: place, errors: [{ message, offset: 0 }] };
      }
      const checked = checkPattern(source, profile);
      const problems = checked.ok ? [] : checked.problems;
      return {
        source,
        pointer: place,
        errors: problems.map(({ message, offset = 0 }) => ({ message, offset })),
      };
    }),
  );
}

/** Stock lines of the other languages at hand, as far as they can be read. */
async function otherStock(language: string, { place, stock }: Surroundings): Promise<readonly Stock[]> {
  const { files } = await listLibrary('stock', place);
  const ids = files.map(({ id }) => id).filter((id) => id !== language);
  const found = await Promise.all(ids.map(stock));
  return found.flatMap((each) => (each.ok ? [each.value] : []));
}

const slot = /\{([a-z_]+)\}/g;

/** What scenarios of the language put into slots; undefined where none of them tells. */
async function wordsFor(stock: Stock, place: LibraryPlace): Promise<ReadonlySet<string> | undefined> {
  const { situations, remarks, topics } = stock;
  const wanted = new Set(
    [...JSON.stringify([situations, remarks, topics]).matchAll(slot)].map(([, name = '']) => name),
  );
  wanted.delete('name');
  wanted.delete('keyword');
  const words = new Set<string>();
  let isWhole = true;
  for await (const scenario of libraryScenarios(place, stock.language)) {
    if (scenario === undefined) isWhole = false;
    if (scenario?.language !== stock.language) continue;
    for (const word of Object.keys(scenario.customer.words)) words.add(word);
    for (const { params = {} } of scenario.desk.actions)
      for (const name of Object.keys(params)) words.add(name);
    if ([...wanted].every((name) => words.has(name))) return words;
  }
  return isWhole && words.size > 0 ? words : undefined;
}

/** What is wrong with stock lines whose shape is right, beside those of other languages and the scenarios of their own. */
export async function lintStockValue(
  source: Stock,
  at: FileToLint,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const [known, others, words] = await Promise.all([
    surroundings.behaviours(),
    otherStock(source.language, surroundings),
    wordsFor(source, surroundings.place),
  ]);
  const found = lintStock({
    source,
    behaviours: new Map(known.map((behaviour) => [behaviour.id, behaviour])),
    patterns: writtenPatterns(source),
    others,
    ...(words === undefined ? {} : { words }),
  });
  return [...namedAsFile('language', source.language, at), ...found];
}
