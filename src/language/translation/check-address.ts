import { addressOf } from './address.js';
import type { TranslationFinding } from './finding.js';
import { type Overlay, translationOf } from './overlay.js';

/** Who speaks in a line; the forms of one voice are compared with each other only. Undefined: the line addresses nobody. */
export type VoiceOf = (id: string) => string | undefined;

/** So many lines have to be formal before a familiar one is a slip, and at most this share may be familiar. */
const fewestFormal = 4;
const mostFamiliar = 0.2;

/**
 * Lines in the familiar form where their voice says the formal one as a rule. Only words that leave no doubt count, and
 * not those in quotation marks; a file whose people are on familiar terms, or in which both are common, is left alone.
 */
export function checkAddress(overlay: Overlay, voiceOf: VoiceOf): readonly TranslationFinding[] {
  const voices = new Map<string, { formal: number; familiar: TranslationFinding[] }>();
  for (const [id, line] of Object.entries(overlay.lines)) {
    const voice = voiceOf(id);
    const text = translationOf(line);
    const address =
      voice === undefined || typeof text !== 'string' ? undefined : addressOf(text, overlay.language);
    if (voice === undefined || address === undefined) continue;
    const { formal = 0, familiar = [] } = voices.get(voice) ?? {};
    if (address.familiar) {
      const { word, offset } = address.familiar;
      const message = `"${word}" is familiar, where the other lines keep to the formal form`;
      familiar.push({ kind: 'mixed-address', id, pointer: ['lines', id, 'to'], offset, message });
    }
    voices.set(voice, { formal: formal + (address.formal && !address.familiar ? 1 : 0), familiar });
  }
  return [...voices.values()].flatMap(({ formal, familiar }) =>
    formal >= fewestFormal && familiar.length <= mostFamiliar * formal ? familiar : [],
  );
}
