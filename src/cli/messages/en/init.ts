/** `shoptalk init`. */
export const enInit = {
  initNoFolder: 'there is a file of that name; a workspace is a folder',
  initTitle: (folder: string) => `A workspace in ${folder}`,
  initDryRun: 'Nothing was written: --dry-run',
  initMade: 'Made',
  initRenewed: 'Brought up to date',
  initKept: 'Left as it is: something of your own stands there',
  initSame: 'There already',
  initNext: 'What next',
  initNextFolder: 'into the workspace',
  initNextPractise: 'talk with the sample customer',
  initNextScenario: 'write a scenario of your own, question by question',
  initNextLint: 'check every file',
};
