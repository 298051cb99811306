import { moodsIn } from '../../scenario/check/temperament/movements.js';
import { lintTemperament } from '../../scenario/check/temperament/rules.js';
import type { Temperament } from '../generated/temperament.js';
import type { LibraryPlace } from '../library.js';
import type { Problem } from '../problem.js';
import { libraryScenarios } from './library-scenarios.js';
import type { FileToLint } from './linted-file.js';
import { namedAsFile } from './named-as-file.js';
import type { Surroundings } from './surroundings.js';

/** Moods of the scenarios with this temperament; undefined where none says which there are. */
async function moodsFor(source: Temperament, place: LibraryPlace): Promise<ReadonlySet<string> | undefined> {
  const wanted = new Set(moodsIn(source).map(({ mood }) => mood));
  const moods = new Set<string>();
  let isWhole = true;
  for await (const scenario of libraryScenarios(place)) {
    if (scenario === undefined) isWhole = false;
    if (scenario?.temperament !== source.id) continue;
    for (const mood of Object.keys(scenario.mood)) moods.add(mood);
    if ([...wanted].every((mood) => moods.has(mood))) return moods;
  }
  // A scenario that cannot be read may have the others.
  return isWhole && moods.size > 0 ? moods : undefined;
}

/** What is wrong with a temperament whose shape is right, beside the scenarios that use it. */
export async function lintTemperamentValue(
  source: Temperament,
  at: FileToLint,
  { behaviours, place }: Surroundings,
): Promise<readonly Problem[]> {
  const [known, moods] = await Promise.all([behaviours(), moodsFor(source, place)]);
  const found = lintTemperament({
    source,
    behaviours: new Map(known.map((behaviour) => [behaviour.id, behaviour])),
    ...(moods === undefined ? {} : { moods }),
  });
  return [...namedAsFile('id', source.id, at), ...found];
}
