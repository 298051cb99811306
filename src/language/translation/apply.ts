import { extraLines, listsOf, type Overlay, translationOf } from './overlay.js';
import { listOf, type Path, type Translatable } from './source-line.js';

/** What becomes of a place of the source: another value, and for lists all their entries. */
type Edits = ReadonlyMap<string, unknown>;

const keyOf = (path: Path): string => JSON.stringify(path);

/** Variants that are said in this language, in order; the source's own where none is left. */
function listEdits(source: Translatable, overlay: Overlay): readonly (readonly [string, unknown])[] {
  const extras = extraLines(source, overlay);
  return [...listsOf(source)].flatMap(([list, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const spoken = members.filter(({ id }) => overlay.lines[id]?.leave_out !== true);
    const ofForm = (line: Overlay['lines'][string] | undefined): string | number | undefined => {
      const to = translationOf(line);
      // What is of another form than its source is told of as such, and not said.
      return typeof to === typeof first.text ? to : undefined;
    };
    const texts = [
      ...spoken.map(({ id, text }) => ofForm(overlay.lines[id]) ?? text),
      ...extras.flatMap(({ id, line }) => (listOf(id) === list ? [ofForm(line) ?? []].flat() : [])),
    ];
    const kept = texts.length === 0 ? members.map(({ text }) => text) : texts;
    return [[keyOf(first.path.slice(0, -1)), kept] as const];
  });
}

function editsOf(source: Translatable, overlay: Overlay): Edits {
  const single = source.lines.flatMap(({ id, path, text }) => {
    const to = translationOf(overlay.lines[id]);
    return to === undefined || typeof to !== typeof text ? [] : [[keyOf(path), to] as const];
  });
  const patterns = source.patterns.flatMap(({ id, path }) => {
    const own = overlay.patterns?.[id] ?? [];
    return own.length === 0 ? [] : [[keyOf(path), own] as const];
  });
  // One more form of a word becomes one more key beside it.
  const forms = extraLines(source, overlay).flatMap(({ id, line, beside }) => {
    const to = translationOf(line);
    const key = id.slice(id.lastIndexOf('.') + 1);
    return beside.kind !== 'open' || typeof to !== 'string'
      ? []
      : [[keyOf([...beside.path.slice(0, -1), key]), to] as const];
  });
  return new Map<string, unknown>([...single, ...patterns, ...forms, ...listEdits(source, overlay)]);
}

function edited(
  value: unknown,
  path: Path,
  edits: Edits,
  added: ReadonlyMap<string, readonly string[]>,
): unknown {
  const key = keyOf(path);
  if (edits.has(key)) return edits.get(key);
  if (Array.isArray(value)) return value.map((item, index) => edited(item, [...path, index], edits, added));
  if (typeof value !== 'object' || value === null) return value;
  const names = [...Object.keys(value), ...(added.get(key) ?? [])];
  const entries = names.map((name) => [
    name,
    edited(Reflect.get(value, name), [...path, name], edits, added),
  ]);
  return Object.fromEntries(entries);
}

/**
 * The source in another language. Lines without a translation stay as they are, stale ones are used: an old translation
 * is better than none.
 */
export function applyOverlay<Value>(value: Value, source: Translatable, overlay: Overlay): Value {
  const added = new Map<string, string[]>();
  for (const { id, beside, line } of extraLines(source, overlay)) {
    if (beside.kind !== 'open' || typeof translationOf(line) !== 'string') continue;
    const parent = keyOf(beside.path.slice(0, -1));
    added.set(parent, [...(added.get(parent) ?? []), id.slice(id.lastIndexOf('.') + 1)]);
  }
  return edited(value, [], editsOf(source, overlay), added) as Value;
}
