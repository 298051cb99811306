import { extraLines, type Overlay, type OverlayLine, translationOf } from './overlay.js';
import { sameWords } from './slots.js';
import { mayStay, type SourceLine, type Translatable } from './source-line.js';

/** A line of the overlay as it has to be written. */
export interface UpdatedLine {
  readonly id: string;
  /** Where its entry stood before; undefined for a new one. */
  readonly was?: string;
  readonly line: OverlayLine;
}

export interface UpdatedOverlay {
  /** In the order of the source; what is of nothing in the source stands at the end. */
  readonly lines: readonly UpdatedLine[];
  readonly patterns: readonly { readonly id: string; readonly patterns: readonly string[] }[];
  /** Ids of lines and patterns of nothing in the source, as they stand at the end. */
  readonly orphans: readonly string[];
  /** Ids given to be filled in that neither the source nor one of its lists has. */
  readonly unknown: readonly string[];
}

/** Lines that may change places with each other when the source is edited: their ids differ in numbers only. */
const groupOf = (id: string): string => id.replace(/\.\d+(?=\.|$)/g, '.#');

/** Ids that moved: another line of the same list whose words are the ones that were translated there. */
function origins({ lines }: Translatable, overlay: Overlay): ReadonlyMap<string, string> {
  const isFresh = ({ id, text }: SourceLine): boolean => {
    const from = overlay.lines[id]?.from;
    return from !== undefined && sameWords(from, text);
  };
  const taken = new Set(lines.filter(isFresh).map(({ id }) => id));
  const found = new Map([...taken].map((id) => [id, id]));
  for (const { id, text } of lines) {
    if (found.has(id)) continue;
    const moved = Object.entries(overlay.lines).find(
      ([other, { from }]) =>
        !taken.has(other) && groupOf(other) === groupOf(id) && from !== undefined && sameWords(from, text),
    );
    if (moved === undefined) continue;
    taken.add(moved[0]);
    found.set(id, moved[0]);
  }
  // What is left over in its place is stale, not new.
  for (const { id } of lines) {
    if (found.has(id) || overlay.lines[id] === undefined || taken.has(id)) continue;
    found.set(id, id);
  }
  return found;
}

function freshLine({ kind, text }: SourceLine): OverlayLine {
  return { from: text, to: mayStay(kind) ? text : '' };
}

/** The entry of a line today: `now` says where the source went on. */
function broughtUp(source: SourceLine, line: OverlayLine): OverlayLine {
  const { from, now: _before, ...rest } = line;
  if (from !== undefined && sameWords(from, source.text)) return { from, ...rest };
  const untouched = translationOf(line) === undefined && line.leave_out !== true;
  return untouched
    ? freshLine(source)
    : { ...(from === undefined ? {} : { from }), now: source.text, ...rest };
}

/** A translation that is put in. */
export interface GivenLine {
  readonly to: string;
  readonly isLeftOut?: boolean;
  /** The words that were translated, where the source says something else today. */
  readonly from?: string;
}

/** A number as people of the region write it: `1 200`, `49,90`. */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function filledIn(text: string | number | undefined, given: string | GivenLine): OverlayLine {
  const line: GivenLine = typeof given !== 'string' ? given : { to: given, isLeftOut: given === '-' };
  const isStale = text !== undefined && line.from !== undefined;
  const from =
    text === undefined
      ? {}
      : isStale && line.from !== undefined
        ? { from: line.from, now: text }
        : { from: text };
  if (line.isLeftOut === true) return { ...from, leave_out: true };
  const number = typeof text === 'number' ? numberIn(line.to) : undefined;
  return { ...from, to: number ?? line.to };
}

/**
 * An overlay brought up to date with its source: new lines with an empty translation (names and sums as they are), stale
 * ones with today's words in `now`, moved ones at their new place. No translation is changed, but for those given.
 *
 * @param fill translations by line id, `-` to leave a variant out; patterns by their id
 */
export function updateOverlay(
  source: Translatable,
  overlay: Overlay,
  fill: {
    readonly lines?: ReadonlyMap<string, string | GivenLine>;
    readonly patterns?: ReadonlyMap<string, readonly string[]>;
  } = {},
): UpdatedOverlay {
  const from = origins(source, overlay);
  const given: ReadonlyMap<string, string | GivenLine> = fill.lines ?? new Map();
  const used = new Set(from.values());
  const known = new Set(source.lines.map(({ id }) => id));
  const withGiven: Overlay = {
    ...overlay,
    lines: { ...overlay.lines, ...Object.fromEntries([...given.keys()].map((id) => [id, { to: '' }])) },
  };
  const extras = extraLines(source, withGiven).filter(({ id }) => !used.has(id));
  const places = new Set([...known, ...extras.map(({ id }) => id)]);

  const lines = source.lines.flatMap((each): readonly UpdatedLine[] => {
    const was = from.get(each.id);
    const old = was === undefined ? undefined : overlay.lines[was];
    const filled = given.get(each.id);
    const line =
      filled === undefined
        ? old === undefined
          ? freshLine(each)
          : broughtUp(each, old)
        : filledIn(each.text, filled);
    const own = { id: each.id, ...(was === undefined ? {} : { was }), line };
    const beside = extras
      .filter((extra) => extra.beside.id === each.id)
      .map(({ id, line: extra }): UpdatedLine => {
        const words = given.get(id);
        const isOld = overlay.lines[id] !== undefined;
        return {
          id,
          ...(isOld ? { was: id } : {}),
          line: words === undefined ? extra : filledIn(undefined, words),
        };
      });
    return [own, ...beside];
  });
  const orphans = Object.entries(overlay.lines)
    .filter(([id]) => !used.has(id) && !extras.some((extra) => extra.id === id))
    .map(([id, line]): UpdatedLine => ({ id: freeId(id, places), was: id, line }));
  const patternIds = new Set(source.patterns.map(({ id }) => id));
  const old = overlay.patterns ?? {};
  const lostPatterns = Object.keys(old).filter((id) => !patternIds.has(id));
  return {
    orphans: [...orphans.map(({ id }) => id), ...lostPatterns],
    lines: [...lines, ...orphans],
    patterns: [
      ...source.patterns.map(({ id }) => ({ id, patterns: fill.patterns?.get(id) ?? old[id] ?? [] })),
      ...Object.entries(old)
        .filter(([id]) => !patternIds.has(id))
        .map(([id, patterns]) => ({ id, patterns })),
    ],
    unknown: [
      ...[...given.keys()].filter((id) => !places.has(id)),
      ...[...(fill.patterns?.keys() ?? [])].filter((id) => !patternIds.has(id)),
    ],
  };
}

/** An orphan whose id is now another line's keeps its words under an id of its own. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  while (taken.has(free)) free = `${free}.old`;
  return free;
}

/** The overlay without what is of nothing in the source. */
export function withoutOrphans({ lines, patterns, orphans, unknown }: UpdatedOverlay): UpdatedOverlay {
  const gone = new Set(orphans);
  return {
    lines: lines.filter(({ id }) => !gone.has(id)),
    patterns: patterns.filter(({ id }) => !gone.has(id)),
    orphans: [],
    unknown,
  };
}
