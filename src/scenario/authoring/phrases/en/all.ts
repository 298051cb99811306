import type { AuthoringPhrases } from '../../phrases.js';
import { enChannels } from './channels.js';
import { enGuidance } from './guidance.js';
import { enKnown } from './known.js';
import { enTalk } from './talk.js';

/** English. */
export const enPhrases: AuthoringPhrases = { ...enKnown, ...enGuidance, ...enTalk, channels: enChannels };
