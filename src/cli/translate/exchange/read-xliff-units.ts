import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { makeProblem } from '../../../files/make-problem.js';
import type { Problem } from '../../../files/problem.js';
import type { ReturnedUnit } from '../../../language/translation/exchange/unit.js';
import type { Messages } from '../../messages/messages.js';
import type { ReturnedFile } from './read-units.js';
import { tagText } from './xliff-tags.js';
import { openUnit, returnedUnit, type UnitDraft } from './xliff-unit.js';

/** Deeper than any translation program nests; what is deeper was not made by one. */
const deepest = 64;

/** UTF-16 by its byte order mark, else UTF-8; undefined for what is neither. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const pieces: ReadonlySet<string> = new Set(['trans-unit', 'segment', 'ignorable']);

/** Where the reader is: which unit, and whose text is being gathered. */
interface Reading {
  readonly path: string[];
  unit: UnitDraft | undefined;
  /** `source` and `target` of the unit itself, `before` for the translation as it was exported. */
  into: 'source' | 'target' | 'before' | 'data' | undefined;
  /** Path length at which the text ends. */
  intoDepth: number;
  /** Letters gathered when an inline tag began that may hold no text. */
  readonly tagStarts: { readonly depth: number; readonly at: number; readonly instead: string | undefined }[];
  text: string;
  dataId: string;
}

class Unreadable extends Error {}

/**
 * Units of XLIFF 1.2, 2.0 or 2.1. Only the five entities of XML are known: a file with a document type is refused, so that
 * nothing in it unfolds.
 */
export function readXliffUnits(bytes: Uint8Array, { exchangeWords: words }: Messages): ReturnedFile {
  const text = textOf(bytes);
  if (text === undefined) return { units: [], problems: [makeProblem('FI104', words.notUnicode)] };
  const units: ReturnedUnit[] = [];
  const problems: Problem[] = [];
  const about: { original?: string; language?: string } = {};
  const at: Reading = {
    path: [],
    unit: undefined,
    into: undefined,
    intoDepth: 0,
    tagStarts: [],
    text: '',
    dataId: '',
  };
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (message: string): never => {
    problems.push(makeProblem('XL109', message, { line: parser.line, column: parser.columnIndex + 1 }));
    throw new Unreadable(message);
  };
  const begin = (into: NonNullable<Reading['into']>): void => {
    at.into = into;
    at.intoDepth = at.path.length;
    at.text = '';
  };

  const keep = (unit: UnitDraft): void => {
    const last = unit.segments.at(-1);
    if (at.into === 'data') unit.data.set(at.dataId, at.text);
    else if (at.into === 'before') unit.before = at.text;
    else if (at.into === 'source' && last !== undefined) last.source = at.text;
    else if (at.into === 'target' && last !== undefined) last.target = at.text;
  };

  parser.on('error', (error) => refuse(words.notXml(error.message.replace(/^\d+:\d+: /, ''))));
  parser.on('doctype', () => refuse(words.doctype));
  parser.on('text', (piece) => {
    if (at.into !== undefined) at.text += piece;
  });
  parser.on('cdata', (piece) => {
    if (at.into !== undefined) at.text += piece;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const attribute = (name: string): string | undefined =>
      (attributes[name] as SaxesAttributeNS | undefined)?.value;
    const parent = at.path.at(-1);
    at.path.push(local);
    if (at.path.length > deepest) refuse(words.tooDeep);
    if (at.path.length === 1) {
      if (local !== 'xliff') refuse(words.noXliff(local));
      const language = attribute('trgLang');
      if (language !== undefined) about.language = language;
    }
    if (local === 'file') {
      const language = attribute('target-language');
      if (language !== undefined) about.language = language;
      about.original ??= attribute('original') ?? '';
    }
    if (at.into !== undefined) {
      const instead = tagText(local, attribute, at.unit?.data ?? new Map());
      at.tagStarts.push({ depth: at.path.length, at: at.text.length, instead });
      return;
    }
    if (local === 'trans-unit' || local === 'unit') at.unit = openUnit(attribute, parser.line);
    const { unit } = at;
    if (unit === undefined) return;
    if (pieces.has(local))
      unit.segments.push({ isBetween: local === 'ignorable', state: attribute('state') ?? '', source: '' });
    else if (local === 'alt-trans') unit.isPrevious = attribute('alttranstype') === 'previous-version';
    else if (local === 'data' && parent === 'originalData') {
      at.dataId = attribute('id') ?? '';
      begin('data');
    } else if (local === 'target' && parent === 'alt-trans') {
      if (unit.isPrevious) begin('before');
    } else if ((local === 'source' || local === 'target') && pieces.has(parent ?? '')) {
      const last = unit.segments.at(-1);
      // XLIFF 1.2 says at the target how far it is.
      if (local === 'target' && parent === 'trans-unit' && last !== undefined)
        unit.segments.splice(-1, 1, { ...last, state: attribute('state') ?? '' });
      begin(local);
    }
  });
  parser.on('closetag', ({ local }) => {
    const { unit } = at;
    const tag = at.tagStarts.at(-1);
    if (at.into !== undefined && tag?.depth === at.path.length) {
      at.tagStarts.pop();
      // What a tag holds is the text that it stands for; an empty one says so otherwise.
      if (tag.instead !== undefined && at.text.length === tag.at) at.text += tag.instead;
      else if (tag.instead === undefined && at.text.length === tag.at && unit !== undefined)
        unit.lostTags += 1;
    } else if (at.into !== undefined && at.path.length === at.intoDepth && unit !== undefined) {
      keep(unit);
      at.into = undefined;
    }
    if ((local === 'trans-unit' || local === 'unit') && unit !== undefined) {
      if (unit.id === '') problems.push(makeProblem('XL106', words.noId, { line: unit.line }));
      else if (unit.lostTags > 0)
        problems.push(makeProblem('XL110', words.lostTag(unit.id), { line: unit.line }));
      else units.push(returnedUnit(unit));
      at.unit = undefined;
    }
    at.path.pop();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return { units, problems, ...about };
}
