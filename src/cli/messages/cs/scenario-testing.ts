import { csPlural } from '../../../language/plural.js';
import type { ScenarioTestingMessages } from '../messages.js';

/** `shoptalk scenario test`. */
export const csScenarioTesting: ScenarioTestingMessages = {
  scenarioTestHelp: 'Přehraje vzorové rozhovory a případy scénářů a řekne, co neodpovídá očekávání',
  scenarioTestArgument: 'id, soubory nebo složky; bez nich všechny z pracovní složky',
  optionTestLanguages: 'přehrát i v těchto jazycích: all, nebo kódy jako pl,cs (výchozí: vlastní jazyk)',
  optionTestOnly: 'přehrát jen vzorový rozhovor nebo případ tohoto jména',
  optionWatch: 'čekat a znovu přehrát, čeho se týká uložený soubor; q končí',
  optionBail: 'skončit po prvním rozhovoru, který neodpovídá očekávání',
  optionTestFormat: 'text, json nebo junit (výchozí: text)',
  unknownTestFormat: (given) => `neznámý formát „${given}“`,
  testing: (scenario, language) => `${scenario} (${language})`,
  nothingToTest: 'není tu vzorový rozhovor ani případ',
  nothingNamed: (name) => `žádný vzorový rozhovor ani případ se nejmenuje „${name}“`,
  watchingFiles: (count) =>
    `Čekám na změny v ${count} ${csPlural(count, { one: 'souboru', few: 'souborech', other: 'souborech' })}; q končí.`,
  changedFile: (file) => `Změněno: ${file}`,
  brokenWhileWatching: 'Takhle se to přehrát nedá; čekám na další změnu.',
  watchNeedsText: '--watch ukazuje text; vynechte --json a --format',
};
