import { isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import type { ParsedYaml } from '../../read-yaml.js';
import type { Pointer } from '../../shape/finding.js';
import type { Mended } from '../../shape/mend.js';
import { namesIn } from '../../shape/names-in.js';
import { isMapping } from '../../shape/schema.js';
import type { LenientlyRead } from '../read-leniently.js';
import { namesGiven, namesLost } from './names.js';
import { partAt } from './parts.js';

/** What a file lost because it is not written as it was meant. */
export interface Damage {
  /** Parts of the file in which something is missing or guessed. */
  readonly parts: readonly Pointer[];
  /** Names that stood in what was lost, or that those parts bring about. */
  readonly names: ReadonlySet<string>;
  /** Whether nobody can say what was there. */
  readonly isBoundless: boolean;
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  let here = value;
  for (const step of pointer) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return here;
}

/** Blocks that bring nothing about, so that what they hold says nothing about the others. */
const standAlone: ReadonlySet<string> = new Set(['customer', 'opening', 'examples']);

/** A list or mapping of which nothing is known: something empty was put in its place. */
function isUnknown(place: Pointer, file: unknown, { value }: Mended): boolean {
  if (standAlone.has(String(place[0]))) return false;
  const stands = valueAt(value, place);
  const isStructure = Array.isArray(stands) || isMapping(stands);
  return isStructure && partAt(place, file).length === place.length;
}

/** What may have stood at a place whose value cannot be read: any flag that is set, any fact or ending that is led to. */
function namesPossibleAt(place: Pointer, file: unknown): readonly string[] {
  if (!isMapping(file)) return [];
  const { flags, facts, endings } = file;
  return [
    ...(place.includes('set') && isMapping(flags) ? Object.keys(flags) : []),
    ...(place.includes('reveal') && isMapping(facts) ? Object.keys(facts) : []),
    ...(place.includes('goto') && Array.isArray(endings)
      ? namesIn(endings.map((ending) => (isMapping(ending) ? ending.id : undefined)))
      : []),
  ];
}

/** What one mistake took from a file: its place in it, and the values of which at most one was read. */
interface Loss {
  readonly place: Pointer;
  readonly values: readonly unknown[];
}

/** The place of a mapping by the nodes above it. */
function placeOf(above: readonly unknown[], map: unknown): Pointer {
  return [...above, map].flatMap((node, index): Pointer => {
    if (isPair(node)) return [String(isScalar(node.key) ? node.key.value : node.key)];
    const list = above[index - 1];
    return index > 0 && isSeq(list) ? [list.items.indexOf(node)] : [];
  });
}

/** Keys that are written twice: only one of the values was read. */
function writtenTwice({ document }: ParsedYaml): readonly Loss[] {
  const losses: Loss[] = [];
  visit(document, {
    Map(_, map, above) {
      const seen = new Map<string, unknown>();
      for (const { key, value } of map.items) {
        const name = String(isScalar(key) ? key.value : key);
        const before = seen.get(name);
        if (seen.has(name))
          losses.push({
            place: [...placeOf(above, map), name],
            values: [before, value].map((node) => (isNode(node) ? node.toJS(document) : undefined)),
          });
        seen.set(name, value);
      }
    },
  });
  return losses;
}

/** Mistakes of YAML whose loss is known: of a key that is written twice, both values are there. */
const keyTwice = 'FI106';

/** What a file lost, by what was mended of its shape and what the parser found; undefined where it lost nothing. */
export function damageOf({ value, problems, parsed }: LenientlyRead, mended?: Mended): Damage | undefined {
  const twice =
    parsed !== undefined && problems.some(({ code }) => code === keyTwice) ? writtenTwice(parsed) : [];
  const places = mended?.places ?? [];
  const losses: readonly Loss[] = [
    ...places.map((place) => ({ place, values: [valueAt(value, place)] })),
    ...twice,
  ];
  const isBoundless =
    problems.some(({ code }) => code !== keyTwice) ||
    (mended !== undefined && places.some((place) => isUnknown(place, value, mended)));
  if (losses.length === 0 && !isBoundless) return undefined;
  const parts = losses.map(({ place }) => partAt(place, value));
  const names = [
    ...losses.flatMap(({ place, values }) => [String(place.at(-1)), ...values.flatMap(namesLost)]),
    ...places.flatMap((place) => namesPossibleAt(place, value)),
    ...parts.flatMap((pointer) => namesGiven({ pointer, value: valueAt(value, pointer) })),
  ];
  return { parts, names: new Set(names), isBoundless };
}
