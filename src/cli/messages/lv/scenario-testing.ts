import { lvPlural } from '../../../language/plural.js';
import type { ScenarioTestingMessages } from '../messages.js';

/** `shoptalk scenario test`. */
export const lvScenarioTesting: ScenarioTestingMessages = {
  scenarioTestHelp: 'Izspēlē scenāriju paraugsarunas un gadījumus un pasaka, kas nav, kā gaidīts',
  scenarioTestArgument: 'id, faili vai mapes; bez tiem visi darba mapes scenāriji',
  optionTestLanguages: 'izspēlēt arī šajās valodās: all vai kodi, piemēram, pl,cs (noklusējums: paša valoda)',
  optionTestOnly: 'izspēlēt tikai paraugsarunu vai gadījumu ar šo nosaukumu',
  optionWatch: 'gaidīt un izspēlēt no jauna, ko skar saglabāts fails; q beidz',
  optionBail: 'apstāties pēc pirmās sarunas, kas nav, kā gaidīts',
  optionTestFormat: 'text, json vai junit (noklusējums: text)',
  unknownTestFormat: (given) => `nezināms formāts „${given}”`,
  testing: (scenario, language) => `${scenario} (${language})`,
  nothingToTest: 'te nav ne paraugsarunas, ne gadījuma',
  nothingNamed: (name) => `nevienu paraugsarunu vai gadījumu nesauc „${name}”`,
  watchingFiles: (count) =>
    `Gaidu izmaiņas ${count} ${lvPlural(count, { zero: 'failos', one: 'failā', other: 'failos' })}; q beidz.`,
  changedFile: (file) => `Mainīts: ${file}`,
  brokenWhileWatching: 'Tā to izspēlēt nevar; gaidu nākamo izmaiņu.',
  watchNeedsText: '--watch rāda tekstu; izlaidiet --json un --format',
};
