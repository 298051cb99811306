import type { FindingKind, TranslationFinding } from './finding.js';
import { extraLines, listsOf, type Overlay, type OverlayLine, translationOf } from './overlay.js';
import { keepsSlot, sameWords, slotsIn } from './slots.js';
import { mayStay, type SourceLine, type Translatable } from './source-line.js';

type Texts = readonly (string | number)[];

function finding(kind: FindingKind, id: string, message: string, key?: string): TranslationFinding {
  return { kind, id, pointer: ['lines', id, ...(key === undefined ? [] : [key])], message };
}

function shortened(text: string | number): string {
  const plain = String(text).replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

/** Slots that the source fills and the translation does not. */
function lostSlots(from: Texts, to: Texts): readonly string[] {
  const kept = new Set(to.flatMap((text) => [...slotsIn(text)]));
  const wanted = new Set(from.flatMap((text) => [...slotsIn(text)]));
  return [...wanted].filter((slot) => !keepsSlot(slot, kept));
}

function formFindings({ id, kind, text }: SourceLine, to: string | number): readonly TranslationFinding[] {
  if (typeof text !== typeof to) {
    const wanted = typeof text === 'number' ? 'a number' : 'a text';
    return [
      finding(
        'wrong-form',
        id,
        `"${id}" is ${wanted}: put it ${wanted === 'a text' ? 'in' : 'without'} quotes`,
        'to',
      ),
    ];
  }
  const number = kind === 'level' ? /^\d+/.exec(String(text))?.[0] : undefined;
  if (number === undefined || new RegExp(`^${number}(?!\\d)`).test(String(to))) return [];
  return [finding('wrong-form', id, `"${id}" has to begin with its number, ${number}`, 'to')];
}

function lineFindings(source: SourceLine, line: OverlayLine | undefined): readonly TranslationFinding[] {
  const { id, kind, text } = source;
  if (line?.leave_out === true) return [];
  const to = translationOf(line);
  if (to === undefined) {
    if (mayStay(kind)) return [];
    return [
      finding('missing', id, `not translated: "${shortened(text)}"`, line === undefined ? undefined : 'to'),
    ];
  }
  const isStale = line?.from === undefined || !sameWords(line.from, text);
  const stale = finding('stale', id, `the line that was translated is now "${shortened(text)}"`, 'from');
  const lost = kind === 'variant' ? [] : lostSlots([text], [to]);
  return [
    ...(isStale ? [stale] : []),
    ...formFindings(source, to),
    ...lost.map((slot) => finding('slot-lost', id, `the slot {${slot}} is lost`, 'to')),
  ];
}

/** Variants may share out their slots differently; together they must keep them. */
function listFindings(
  list: readonly SourceLine[],
  overlay: Overlay,
  extras: Texts,
): readonly TranslationFinding[] {
  const [first] = list;
  if (first === undefined || first.kind !== 'variant') return [];
  const spoken = list.filter(({ id }) => overlay.lines[id]?.leave_out !== true);
  if (spoken.length + extras.length === 0) {
    return [finding('wrong-form', first.id, 'every variant is left out; at least one has to stay')];
  }
  const texts = spoken.map(({ id, text }) => translationOf(overlay.lines[id]) ?? text);
  const lost = lostSlots(
    list.map(({ text }) => text),
    [...texts, ...extras],
  );
  return lost.map((slot) =>
    finding('slot-lost', first.id, `no variant has the slot {${slot}} any more`, 'to'),
  );
}

/**
 * What is wrong with an overlay: lines that are stale, missing, of nothing in the source, or have lost what is filled
 * in. A missing line without an entry has the pointer where its entry would be.
 *
 * @param slots names that can be filled in somewhere in this file; a line with another one would never be said
 */
export function compareOverlay(
  source: Translatable,
  overlay: Overlay,
  slots: ReadonlySet<string>,
): readonly TranslationFinding[] {
  const extras = extraLines(source, overlay);
  const known = new Set([...source.lines, ...extras].map(({ id }) => id));
  const patternIds = new Set(source.patterns.map(({ id }) => id));
  const { lines, patterns = {} } = overlay;
  const own = new Set(extras.map(({ id }) => id.slice(id.lastIndexOf('.') + 1)));
  const isUnknown = (slot: string): boolean => !slots.has(slot) && !own.has(slot);
  return [
    ...source.lines.flatMap((line) => lineFindings(line, lines[line.id])),
    ...[...listsOf(source)].flatMap(([list, members]) =>
      listFindings(
        members,
        overlay,
        extras.flatMap(({ id, line }) =>
          id.startsWith(`${list}.`) ? [translationOf(line) ?? []].flat() : [],
        ),
      ),
    ),
    ...Object.keys(lines)
      .filter((id) => !known.has(id))
      .map((id) => finding('orphan', id, `the source has no line "${id}"`)),
    ...Object.entries(lines).flatMap(([id, line]) =>
      [...slotsIn(translationOf(line) ?? '')]
        .filter(isUnknown)
        .map((slot) => finding('slot-unknown', id, `nothing fills the slot {${slot}}`, 'to')),
    ),
    ...source.patterns
      .filter(({ id }) => (patterns[id] ?? []).length === 0)
      .map(({ id }): TranslationFinding => {
        const message = `no patterns of this language for "${id}"`;
        return { kind: 'no-patterns', id, pointer: ['patterns', id], message };
      }),
    ...Object.keys(patterns)
      .filter((id) => !patternIds.has(id))
      .map((id): TranslationFinding => {
        const message = `the source has no patterns "${id}"`;
        return { kind: 'orphan', id, pointer: ['patterns', id], message };
      }),
  ];
}
