import type { OpenReader } from '../reader.js';
import { captionReader } from './captions.js';

/** SubRip: the speaker stands as `Name:` before the words, times carry a decimal comma. */
export const openSrt: OpenReader = (options) =>
  captionReader(options, { skipped: /^(?!)/, voices: (line) => [{ text: line }] });
