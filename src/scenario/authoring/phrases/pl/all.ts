import type { AuthoringPhrases } from '../../phrases.js';
import { plChannels } from './channels.js';
import { plGuidance } from './guidance.js';
import { plKnown } from './known.js';
import { plTalk } from './talk.js';

/** Polish. */
export const plPhrases: AuthoringPhrases = {
  ...plKnown,
  ...plGuidance,
  ...plTalk,
  channels: plChannels,
  inflected: true,
};
