import { translationOf } from '../overlay.js';
import { isOpen } from '../progress.js';
import { slotsIn } from '../slots.js';
import { isListed, listOf, mayStay, type SourceLine, type Translatable } from '../source-line.js';
import type { UpdatedLine, UpdatedOverlay } from '../update.js';
import { type ExchangeUnit, markText, type UnitNote } from './unit.js';
import { voiceOf } from './voice.js';

/** Most characters of a translation, in parts of its source: beyond that a line does not fit where it is said or shown. */
const stretch = 2;
/** Short lines may grow more. */
const shortest = 40;

function longestOf({ kind, text }: SourceLine): number | undefined {
  return mayStay(kind) ? undefined : Math.max(shortest, String(text).trim().length * stretch);
}

function noteOf(line: SourceLine, source: string, { now, from }: UpdatedLine['line']): UnitNote {
  const longest = longestOf(line);
  return {
    voice: voiceOf(line.id, line.kind),
    slots: [...slotsIn(source)],
    isVariant: isListed(line.kind),
    ...(longest === undefined ? {} : { longest }),
    ...(now === undefined || from === undefined ? {} : { was: String(from) }),
  };
}

/** The line of the source that one of the translation's own stands beside: its neighbour in the list, or the word it is a form of. */
function neighbour(id: string, lines: readonly SourceLine[]): SourceLine | undefined {
  return lines.find((each) => listOf(each.id) === listOf(id));
}

function unitOf(
  each: UpdatedLine,
  source: SourceLine | undefined,
  lines: Translatable['lines'],
): ExchangeUnit[] {
  const like = source ?? neighbour(each.id, lines);
  if (like === undefined) return [];
  const text = source === undefined ? '' : String(source.text);
  const to = translationOf(each.line);
  const isLeftOut = each.line.leave_out === true;
  const current = markText(to === undefined ? { isLeftOut } : { isLeftOut, to });
  return [{ id: each.id, source: text, current, note: noteOf(like, text, each.line) }];
}

/**
 * What goes to a translator, in script order: lines, with those that only the translation has, then the patterns of each
 * place, one a row.
 *
 * @param onlyOpen leave out what is done
 */
export function unitsOf(
  source: Translatable,
  updated: Pick<UpdatedOverlay, 'lines' | 'patterns' | 'orphans'>,
  onlyOpen = false,
): readonly ExchangeUnit[] {
  const known = new Map(source.lines.map((line) => [line.id, line]));
  const orphans = new Set(updated.orphans);
  const lines = updated.lines.filter((each) => {
    if (orphans.has(each.id)) return false;
    const kind = known.get(each.id)?.kind;
    return !onlyOpen || (kind !== undefined && isOpen(each, mayStay(kind)));
  });
  const own = new Map(updated.patterns.map(({ id, patterns }) => [id, patterns]));
  const patterns = source.patterns.flatMap(({ id, patterns: texts }): readonly ExchangeUnit[] => {
    const current = (own.get(id) ?? []).join('\n');
    if (onlyOpen && current !== '') return [];
    const note: UnitNote = { voice: 'patterns', slots: [], isVariant: false };
    return [{ id, source: texts.join('\n'), current, note }];
  });
  return [...lines.flatMap((each) => unitOf(each, known.get(each.id), source.lines)), ...patterns];
}
