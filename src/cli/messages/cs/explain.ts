import type { ExplainMessages } from '../messages.js';

/** `shoptalk explain`. */
export const csExplain: ExplainMessages = {
  noSuchCode: (typed) => `žádný problém nemá kód „${typed}“`,
  explainOne: 'shoptalk explain SC104 řekne o jednom z nich víc.',
  explainWhat: 'Co to znamená',
  explainFails: 'Špatně',
  explainMended: 'Správně',
};
