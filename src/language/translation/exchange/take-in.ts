import { extraLines, type Overlay, translationOf } from '../overlay.js';
import { sameWords } from '../slots.js';
import { isListed, listOf, mayStay, type SourceLine, type Translatable } from '../source-line.js';
import type { GivenLine } from '../update.js';
import { markText, plainText, type ReturnedUnit, unmarkText } from './unit.js';

/** Something about a returned file that somebody should see. Only the first two keep it from being taken in. */
export type Remark =
  /** The translation was changed here, too, since the export. */
  | { readonly kind: 'conflict'; readonly unit: ReturnedUnit; readonly here: string }
  /** An id twice, with different translations. */
  | { readonly kind: 'twice'; readonly unit: ReturnedUnit; readonly first: ReturnedUnit }
  /** The source says something else today; the translation is put in as stale. */
  | { readonly kind: 'changed'; readonly unit: ReturnedUnit; readonly now: string }
  | { readonly kind: 'unknown'; readonly unit: ReturnedUnit };

export interface TakenIn {
  readonly lines: ReadonlyMap<string, GivenLine>;
  readonly patterns: ReadonlyMap<string, readonly string[]>;
  readonly remarks: readonly Remark[];
}

// What no table or XML file carries; a text that has them comes back without.
const uncarried =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

const bare = (text: string): string => plainText(text).replace(uncarried, '');
const isSame = (left: string, right: string): boolean => bare(left) === bare(right);

/** What stands under an id today. */
interface Place {
  readonly source: string;
  readonly here: string;
  /** The translation here is only the source's own value, which nobody chose. */
  readonly isUntouched: boolean;
  readonly line?: SourceLine;
  readonly isPatterns?: true;
}

function placesOf(
  source: Translatable,
  overlay: Overlay,
  ids: readonly string[],
): ReadonlyMap<string, Place> {
  const wanted = Object.fromEntries(ids.map((id) => [id, overlay.lines[id] ?? { to: '' }]));
  const here = (id: string): string => {
    const line = overlay.lines[id];
    const to = translationOf(line);
    const isLeftOut = line?.leave_out === true;
    return markText(to === undefined ? { isLeftOut } : { isLeftOut, to });
  };
  const extras = extraLines(source, { ...overlay, lines: { ...overlay.lines, ...wanted } });
  return new Map<string, Place>([
    ...extras.map(({ id }) => [id, { source: '', here: here(id), isUntouched: here(id) === '' }] as const),
    ...source.lines.map((line) => {
      const text = here(line.id);
      const isUntouched = text === '' || (mayStay(line.kind) && sameWords(text, line.text));
      return [line.id, { source: String(line.text), here: text, isUntouched, line }] as const;
    }),
    ...source.patterns.map(({ id, patterns }) => {
      const own = (overlay.patterns?.[id] ?? []).join('\n');
      const place: Place = {
        source: patterns.join('\n'),
        here: own,
        isUntouched: own === '',
        isPatterns: true,
      };
      return [id, place] as const;
    }),
  ]);
}

function givenLine({ translation, source }: ReturnedUnit, { line }: Place, hasChanged: boolean): GivenLine {
  const text = plainText(translation);
  const mayBeLeftOut = line === undefined || isListed(line.kind);
  const { isLeftOut, to } = unmarkText(text);
  return {
    ...(isLeftOut && mayBeLeftOut ? { to: '', isLeftOut: true } : { to: isLeftOut ? text : to }),
    ...(hasChanged && source !== undefined ? { from: source } : {}),
  };
}

/**
 * What a translator's file changes. Empty translations and those that the translator left as they were change nothing,
 * whatever happened here meanwhile.
 *
 * @param overwrite put in what was changed here, too, since the export
 */
export function takeIn(
  source: Translatable,
  overlay: Overlay,
  returned: readonly ReturnedUnit[],
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): TakenIn {
  const places = placesOf(
    source,
    overlay,
    returned.map(({ id }) => id),
  );
  const lines = new Map<string, GivenLine>();
  const patterns = new Map<string, readonly string[]>();
  const remarks: Remark[] = [];
  const seen = new Map<string, ReturnedUnit>();
  for (const unit of returned) {
    const { id, translation } = unit;
    if (plainText(translation) === '') continue;
    const first = seen.get(id);
    if (first !== undefined) {
      if (!isSame(first.translation, translation)) remarks.push({ kind: 'twice', unit, first });
      continue;
    }
    seen.set(id, unit);
    const place = places.get(id);
    if (place === undefined) {
      remarks.push({ kind: 'unknown', unit });
      continue;
    }
    const isUnchanged = unit.current !== undefined && isSame(unit.current, translation);
    if (isUnchanged || isSame(place.here, translation)) continue;
    const isAsExported = unit.current === undefined ? place.isUntouched : isSame(unit.current, place.here);
    if (!isAsExported && !place.isUntouched && !overwrite) {
      remarks.push({ kind: 'conflict', unit, here: place.here });
      continue;
    }
    const hasChanged = unit.source !== undefined && !sameWords(bare(unit.source), bare(place.source));
    if (hasChanged) remarks.push({ kind: 'changed', unit, now: place.source });
    if (place.isPatterns) {
      const rows = plainText(translation).split('\n');
      patterns.set(
        id,
        rows.map((row) => row.trim()).filter((row) => row !== ''),
      );
    } else lines.set(id, givenLine(unit, place, hasChanged));
  }
  return { lines, patterns, remarks };
}

/** Whether a file of so many strangers is that of something else altogether. */
export function isOfSomethingElse(source: Translatable, returned: readonly ReturnedUnit[]): boolean {
  const groups = new Set([...source.lines, ...source.patterns].flatMap(({ id }) => [id, listOf(id)]));
  return returned.length > 0 && !returned.some(({ id }) => groups.has(id) || groups.has(listOf(id)));
}
