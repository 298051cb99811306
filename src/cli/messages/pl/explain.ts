import type { ExplainMessages } from '../messages.js';

/** `shoptalk explain`. */
export const plExplain: ExplainMessages = {
  noSuchCode: (typed) => `nie ma problemu o kodzie „${typed}”`,
  explainOne: 'shoptalk explain SC104 mówi więcej o jednym z nich.',
  explainWhat: 'Co to znaczy',
  explainFails: 'Źle',
  explainMended: 'Dobrze',
};
