import type { Detector } from '../../behaviour/detector.js';
import { checkPattern } from '../../behaviour/find-pattern.js';
import type { ParsedPattern } from '../../behaviour/pattern/syntax.js';
import { profiles } from '../../language/profiles/index.js';
import type { Tools } from '../../scenario/tools.js';
import { checkingTools } from '../checking-tools.js';
import { findInLibrary } from '../find-in-library.js';
import type { Rubric } from '../generated/rubric.js';
import type { Scenario } from '../generated/scenario.js';
import type { Stock } from '../generated/stock.js';
import type { Temperament } from '../generated/temperament.js';
import { type LibraryKind, type LibraryPlace, listLibrary } from '../library.js';
import { loadDetector } from '../load-detector.js';
import { loadFile } from '../load-file.js';
import type { Problem } from '../problem.js';
import type { ShapeName, ShapeValue } from '../shapes.js';
import { shippedBehaviours } from '../shipped-behaviours.js';

type KnownBehaviours = Tools['behaviours'];

/** A file that another one names: found and whole, or why not. */
export type Neighbour<Value> =
  | { readonly ok: true; readonly value: Value; readonly file: string; readonly path: string }
  | { readonly ok: false; readonly unknown: readonly Problem[]; readonly broken?: string };

/** What files are checked together with; each is read once, however many files name it. */
export interface Surroundings {
  readonly place: LibraryPlace;
  readonly temperament: (id: string) => Promise<Neighbour<Temperament>>;
  readonly stock: (language: string) => Promise<Neighbour<Stock>>;
  readonly rubric: (id: string) => Promise<Neighbour<Rubric>>;
  readonly rubricIds: () => Promise<ReadonlySet<string>>;
  readonly behaviours: () => Promise<KnownBehaviours>;
  readonly tools: (scenario: Scenario) => Promise<Tools>;
  /** What gold conversations are heard with; absent: they are not played. */
  readonly detector?: () => Promise<Detector>;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Most values that are kept by name: what a hostile folder names could be endless. */
const mostKept = 200;

function byName<Value>(make: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(name);
    if (made.size < mostKept) made.set(name, value);
    return value;
  };
}

async function neighbour<Name extends ShapeName>(
  name: Name,
  kind: LibraryKind,
  id: string,
  place: LibraryPlace,
): Promise<Neighbour<ShapeValue<Name>>> {
  // An id is looked up, never a path: what a file names must not lead out of the library.
  if (/[\\/.]/.test(id)) return { ok: false, unknown: [] };
  const found = await findInLibrary(kind, id, place);
  if (!found.ok) return { ok: false, unknown: found.problems };
  const { path, file } = found.file;
  const loaded = await loadFile(name, path, file);
  return loaded.ok ? { ok: true, value: loaded.value, file, path } : { ok: false, unknown: [], broken: file };
}

/** The patterns of stock lines, parsed once for all the scenarios that are played with them. */
function patternsOf({ topics, asking, scorer, farewell, language }: Stock) {
  const profile = profiles[language];
  const parsed = new Map<string, ParsedPattern>();
  if (profile === undefined) return parsed;
  for (const source of [...topics.flatMap(({ asked }) => asked), ...asking, ...scorer, ...farewell]) {
    const result = checkPattern(source, profile);
    if (result.ok) parsed.set(source, result.pattern);
  }
  return parsed;
}

/**
 * @param place where temperaments, stock lines and rubrics are looked for
 * @param play whether gold conversations are played
 */
export function surroundingsOf(place: LibraryPlace, play = false): Surroundings {
  const stock = byName((language) => neighbour('stock', 'stock', language, place));
  const stockPatterns = byName(async (language) => {
    const lines = await stock(language);
    return lines.ok ? patternsOf(lines.value) : new Map<string, ParsedPattern>();
  });
  return {
    place,
    temperament: byName((id) => neighbour('temperament', 'temperaments', id, place)),
    ...(play ? { detector: once(async () => (await loadDetector()).detector) } : {}),
    stock,
    rubric: byName((id) => neighbour('rubric', 'rubrics', id, place)),
    rubricIds: once(async () => {
      const { files } = await listLibrary('rubrics', place);
      return new Set(files.map(({ id }) => id));
    }),
    behaviours: once(shippedBehaviours),
    tools: async (scenario) =>
      checkingTools(await shippedBehaviours(), scenario, await stockPatterns(scenario.language)),
  };
}
