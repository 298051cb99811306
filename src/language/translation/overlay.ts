import type { Overlay } from '../../files/generated/overlay.js';
import { isListed, listOf, type SourceLine, type Translatable } from './source-line.js';

export type { Overlay };
export type OverlayLine = Overlay['lines'][string];

/** The translation of a line; undefined where there is none yet. */
export function translationOf(line: OverlayLine | undefined): string | number | undefined {
  const { to } = line ?? {};
  return to === undefined || to === null || to === '' ? undefined : to;
}

/** The lists whose lines may be more or fewer, by the id that their lines have in common. */
export function listsOf({ lines }: Translatable): ReadonlyMap<string, readonly SourceLine[]> {
  const lists = new Map<string, SourceLine[]>();
  for (const line of lines) {
    if (!isListed(line.kind)) continue;
    const list = listOf(line.id);
    lists.set(list, [...(lists.get(list) ?? []), line]);
  }
  return lists;
}

/** An overlay line of which the source has none, put where it belongs. */
export interface ExtraLine {
  readonly id: string;
  readonly line: OverlayLine;
  /** A line of the source that it stands beside. */
  readonly beside: SourceLine;
}

/** One more variant of a list, or one more form of a word: lines that a language has of its own. */
export function extraLines(source: Translatable, overlay: Overlay): readonly ExtraLine[] {
  const known = new Set(source.lines.map(({ id }) => id));
  const lists = listsOf(source);
  const open = source.lines.filter(({ kind }) => kind === 'open');
  return Object.entries(overlay.lines).flatMap(([id, line]): readonly ExtraLine[] => {
    if (known.has(id)) return [];
    const own = open.find((each) => listOf(each.id) === listOf(id) && id.startsWith(`${each.id}_`));
    if (own !== undefined) return [{ id, line, beside: own }];
    const isNumbered = /^[1-9]\d{0,2}$/.test(id.slice(listOf(id).length + 1));
    const last = isNumbered ? lists.get(listOf(id))?.at(-1) : undefined;
    return last === undefined ? [] : [{ id, line, beside: last }];
  });
}
