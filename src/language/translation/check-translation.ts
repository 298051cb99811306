import { checkAddress, type VoiceOf } from './check-address.js';
import { checkLength } from './check-length.js';
import type { TranslationFinding } from './finding.js';
import type { Overlay } from './overlay.js';
import type { Translatable } from './source-line.js';

/** What has to be known of a file besides its lines. */
export interface TranslatedFile {
  /** Language of the source, ISO 639-1. */
  readonly language: string;
  readonly voiceOf: VoiceOf;
}

/**
 * What a careful reader would stumble over in an overlay whose lines are all there: a slip into the familiar form, a text
 * far too long or too short, a line left in the language of the source. `compareOverlay` finds what is stale, missing or lost.
 */
export function checkTranslation(
  source: Translatable,
  overlay: Overlay,
  { language, voiceOf }: TranslatedFile,
): readonly TranslationFinding[] {
  return [...checkAddress(overlay, voiceOf), ...checkLength(source, overlay, language)];
}
