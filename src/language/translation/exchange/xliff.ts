import { slotPieces } from '../slots.js';
import type { ExchangeUnit } from './unit.js';

export interface XliffHead {
  /** Id of the scenario or rubric. */
  readonly original: string;
  readonly from: string;
  readonly to: string;
  /** What a translator should know of the whole file. */
  readonly about: string;
}

// What XML 1.0 does not allow, not even as a reference (w3.org/TR/xml, production 2).
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** Slots become tags, which translation programs keep as they are; their ids tell them apart. */
function inline(text: string): string {
  const seen = new Map<string, number>();
  return slotPieces(text)
    .map(({ text: piece, slot }) => {
      if (slot === undefined) return escaped(piece);
      const times = (seen.get(slot) ?? 0) + 1;
      seen.set(slot, times);
      const id = times === 1 ? slot : `${slot}-${times}`;
      return `<ph id="${id}" ctype="x-slot">${escaped(piece)}</ph>`;
    })
    .join('');
}

function unitXml({ id, source, current, note }: ExchangeUnit, words: string): string {
  const name = escaped(id);
  const state = note.was === undefined ? 'translated' : 'needs-review-translation';
  const lines = [
    `      <trans-unit id="${name}" resname="${name}" xml:space="preserve">`,
    `        <source>${inline(source)}</source>`,
    ...(current === '' ? [] : [`        <target state="${state}">${inline(current)}</target>`]),
    `        <note>${escaped(words)}</note>`,
    // The translation as it was exported, by which an import tells what the translator changed.
    ...(current === ''
      ? []
      : [
          `        <alt-trans alttranstype="previous-version"><target xml:space="preserve">${inline(current)}</target></alt-trans>`,
        ]),
    '      </trans-unit>',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Units as XLIFF 1.2 (docs.oasis-open.org/xliff/v1.2), which most translation programs read.
 *
 * @param noteOf what to tell a translator about a unit
 */
export function xliffText(
  units: readonly ExchangeUnit[],
  { original, from, to, about }: XliffHead,
  noteOf: (unit: ExchangeUnit) => string,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n',
    `  <file original="${escaped(original)}" source-language="${from}" target-language="${to}" datatype="plaintext">\n`,
    `    <header>\n      <note>${escaped(about)}</note>\n    </header>\n`,
    '    <body>\n',
    ...units.map((unit) => unitXml(unit, noteOf(unit))),
    '    </body>\n  </file>\n</xliff>\n',
  ].join('');
}
