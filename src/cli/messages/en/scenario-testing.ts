import { enPlural } from '../../../language/plural.js';

/** `shoptalk scenario test`. */
export const enScenarioTesting = {
  scenarioTestHelp:
    'Play the gold conversations and the cases of scenarios, and tell what is not as expected',
  scenarioTestArgument: 'ids, files or folders; without any, all of the workspace',
  optionTestLanguages: 'play in these languages too: all, or codes such as pl,cs (default: their own)',
  optionTestOnly: 'play only the gold conversation or case of this name',
  optionWatch: 'stay and play again what a saved file touches; q leaves',
  optionBail: 'stop after the first conversation that is not as expected',
  optionTestFormat: 'text, json or junit (default: text)',
  unknownTestFormat: (given: string) => `unknown format "${given}"`,
  testing: (scenario: string, language: string) => `${scenario} (${language})`,
  nothingToTest: 'there is neither a gold conversation nor a case here',
  nothingNamed: (name: string) => `no gold conversation and no case is called "${name}"`,
  watchingFiles: (count: number) =>
    `Waiting for changes in ${count} ${enPlural(count, { one: 'file', other: 'files' })}; q leaves.`,
  changedFile: (file: string) => `Changed: ${file}`,
  brokenWhileWatching: 'It cannot be played like this; waiting for the next change.',
  watchNeedsText: '--watch shows text; leave --json and --format out',
};
