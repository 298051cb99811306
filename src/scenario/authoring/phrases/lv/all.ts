import type { AuthoringPhrases } from '../../phrases.js';
import { lvChannels } from './channels.js';
import { quotedFirm } from './firm.js';
import { lvGuidance } from './guidance.js';
import { lvKnown } from './known.js';
import { lvTalk } from './talk.js';

/** Latvian. The author says what it is about in the accusative ("runa ir par …"), as the stock lines need it. */
export const lvPhrases: AuthoringPhrases = {
  ...lvKnown,
  ...lvGuidance,
  ...lvTalk,
  channels: lvChannels,
  inflected: true,
  words: ({ firm }) => ({ firm: quotedFirm(firm) }),
};
