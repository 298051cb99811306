import type { ExplainMessages } from '../messages.js';

/** `shoptalk explain`. */
export const lvExplain: ExplainMessages = {
  noSuchCode: (typed) => `nav problēmas ar kodu „${typed}”`,
  explainOne: 'shoptalk explain SC104 pastāsta vairāk par vienu no tām.',
  explainWhat: 'Ko tas nozīmē',
  explainFails: 'Kļūdains piemērs',
  explainMended: 'Labots piemērs',
};
