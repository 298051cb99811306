import type { TranslationFinding } from './finding.js';
import { type Overlay, translationOf } from './overlay.js';
import type { LineKind, SourceLine, Translatable } from './source-line.js';

/** Length of the same text in characters, English being 1 (median over the shipped translations). */
const usualLength: Readonly<Record<string, number>> = { en: 1, pl: 1.02, cs: 0.94, lv: 0.96 };

/** Shorter sources say little about the length of their translation. */
const fewestCharacters = 40;

/** How many times longer or shorter than usual: a variant may well say something else than its neighbour in the source. */
const bounds: Readonly<Partial<Record<LineKind, number>>> = { text: 2.2, level: 2.2, variant: 2.6 };

/** From so many words on, most of them no names, no two languages write a line alike. */
const wordsThatDiffer = 5;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Translations much longer or shorter than their source, which have usually lost or gained a sentence, and lines of five
 * words or more that stand in the translation as they stood in the source.
 *
 * @param from language of the source
 */
export function checkLength(
  { lines }: Translatable,
  overlay: Overlay,
  from: string,
): readonly TranslationFinding[] {
  const usual = (usualLength[overlay.language] ?? 1) / (usualLength[from] ?? 1);
  return lines.flatMap((source) => {
    const to = translationOf(overlay.lines[source.id]);
    if (typeof source.text !== 'string' || typeof to !== 'string') return [];
    return checkOne({ ...source, text: plain(source.text) }, plain(to), usual);
  });
}

function checkOne(
  { id, kind, text }: Pick<SourceLine, 'id' | 'kind'> & { readonly text: string },
  to: string,
  usual: number,
): readonly TranslationFinding[] {
  const most = bounds[kind];
  if (most === undefined) return [];
  const pointer = ['lines', id, 'to'];
  if (to === text) {
    const words = text.match(/\p{L}+/gu) ?? [];
    const small = words.filter((word) => /^\p{Ll}/u.test(word));
    const isSentence = words.length >= wordsThatDiffer && small.length * 2 > words.length;
    return isSentence
      ? [{ kind: 'missing', id, pointer, message: 'this is still the source, word for word' }]
      : [];
  }
  if (text.length < fewestCharacters) return [];
  const times = to.length / (text.length * usual);
  if (times <= most && times >= 1 / most) return [];
  const message = `${to.length} characters for ${text.length}: ${times > 1 ? 'much longer' : 'much shorter'} than its source`;
  return [{ kind: 'length', id, pointer, message }];
}
