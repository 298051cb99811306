import { plPlural } from '../../../language/plural.js';
import type { ScenarioTestingMessages } from '../messages.js';

/** `shoptalk scenario test`. */
export const plScenarioTesting: ScenarioTestingMessages = {
  scenarioTestHelp:
    'Odgrywa rozmowy wzorcowe i przypadki scenariuszy i mówi, co nie jest zgodne z oczekiwaniem',
  scenarioTestArgument: 'id, pliki lub foldery; bez nich wszystkie z folderu roboczego',
  optionTestLanguages: 'odegraj także w tych językach: all albo kody, np. pl,cs (domyślnie: własny język)',
  optionTestOnly: 'odegraj tylko rozmowę wzorcową lub przypadek o tej nazwie',
  optionWatch: 'czekaj i odgrywaj ponownie to, czego dotyczy zapisany plik; q kończy',
  optionBail: 'zakończ po pierwszej rozmowie niezgodnej z oczekiwaniem',
  optionTestFormat: 'text, json lub junit (domyślnie: text)',
  unknownTestFormat: (given) => `nieznany format "${given}"`,
  testing: (scenario, language) => `${scenario} (${language})`,
  nothingToTest: 'nie ma tu ani rozmowy wzorcowej, ani przypadku',
  nothingNamed: (name) => `żadna rozmowa wzorcowa ani przypadek nie nazywa się "${name}"`,
  watchingFiles: (count) =>
    `Czekam na zmiany w ${count} ${plPlural(count, { one: 'pliku', few: 'plikach', many: 'plikach' })}; q kończy.`,
  changedFile: (file) => `Zmieniono: ${file}`,
  brokenWhileWatching: 'Tego nie da się jeszcze odegrać; czekam na następną zmianę.',
  watchNeedsText: '--watch pokazuje tekst; trzeba pominąć --json i --format',
};
