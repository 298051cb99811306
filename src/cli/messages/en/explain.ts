/** `shoptalk explain`. */
export const enExplain = {
  noSuchCode: (typed: string) => `no problem has the code "${typed}"`,
  explainOne: 'shoptalk explain SC104 tells more about one.',
  explainWhat: 'What it means',
  explainFails: 'Fails',
  explainMended: 'Mended',
};
