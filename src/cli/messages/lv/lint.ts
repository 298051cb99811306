import { type LatvianForms, lvPlural } from '../../../language/plural.js';
import type { LintMessages } from '../messages.js';

const counted =
  (zero: string, one: string, other: string) =>
  (n: number): string =>
    `${n} ${lvPlural(n, { zero, one, other })}`;

const errors = counted('kļūdu', 'kļūda', 'kļūdas');
const warnings = counted('brīdinājumu', 'brīdinājums', 'brīdinājumi');
const places: LatvianForms = { zero: 'vietu', one: 'vieta', other: 'vietas' };
const inFiles = (n: number): string =>
  `${n} ${lvPlural(n, { zero: 'failos', one: 'failā', other: 'failos' })}`;

/** `shoptalk lint`, `shoptalk scenario lint`, `shoptalk rubric lint`. */
export const lvLint: LintMessages = {
  scenarioLintHelp: 'pārbauda scenārijus, to tulkojumus un gadījumus: katru problēmu ar vietu',
  rubricLintHelp: 'pārbauda kritēriju kopas un to tulkojumus: katru problēmu ar vietu',
  lintPathsArgument: 'faili, mapes vai id; bez tiem visa darba mape',
  lintScenariosArgument: 'id, faili vai mapes; bez tiem viss no darba mapes',
  lintRubricsArgument: 'id, faili vai mapes; bez tiem viss no darba mapes',
  lintOptionFormat: 'kādā veidā parādīt atrasto',
  lintOptionStrict: 'arī brīdinājumi dod izejas kodu 1',
  lintOptionFix: 'izlabo to, ko var izlabot droši; komentāri un izkārtojums paliek',
  lintOptionDryRun: 'ar --fix: parāda, kas tiktu izlabots, un neko neraksta',
  lintOptionPlay: 'izspēlē paraugsarunas, lai cik to būtu',
  lintOptionNoPlay: 'neizspēlē paraugsarunas',
  lintHelp: `
Izejas kods: 0 viss kārtībā · 1 atrastas kļūdas (ar --strict arī brīdinājumi) · 2 nevarēja palaist

Piemēri:
  shoptalk lint
  shoptalk lint scenarios/mans-veikals.yaml --fix
  shoptalk lint --strict --format github`,
  lintNoFormat: (given) => `nav formāta „${given}”`,
  lintTwoFormats: 'norādīts gan --json, gan cits --format',
  lintFormatsAre: (formats) => `Formāti: ${formats}.`,
  lintDryRunAlone: '--dry-run ir jēga tikai kopā ar --fix',
  lintSeverity: { error: 'kļūda', warning: 'brīdinājums:' },
  lintProgress: (done, all) => `pārbauda: ${done} no ${all} failiem`,
  lintNotPlayed: (scenarios) =>
    `Paraugsarunas ${scenarios} ${lvPlural(scenarios, { zero: 'scenārijos', one: 'scenārijā', other: 'scenārijos' })} nav izspēlētas; to dara --play.`,
  lintKind: {
    workspace: counted('darba mapes failu', 'darba mapes fails', 'darba mapes faili'),
    scenario: counted('scenāriju', 'scenārijs', 'scenāriji'),
    'scenario-overlay': counted('scenāriju tulkojumu', 'scenārija tulkojums', 'scenāriju tulkojumi'),
    cases: counted('gadījumu failu', 'gadījumu fails', 'gadījumu faili'),
    temperament: counted('temperamentu', 'temperaments', 'temperamenti'),
    stock: counted('vispārīgo repliku failu', 'vispārīgo repliku fails', 'vispārīgo repliku faili'),
    rubric: counted('kritēriju kopu', 'kritēriju kopa', 'kritēriju kopas'),
    'rubric-overlay': counted(
      'kritēriju kopu tulkojumu',
      'kritēriju kopas tulkojums',
      'kritēriju kopu tulkojumi',
    ),
    behaviour: counted('uzvedības failu', 'uzvedības fails', 'uzvedības faili'),
    unknown: counted('nezināma veida failu', 'nezināma veida fails', 'nezināma veida faili'),
  },
  lintClean: (n, kinds) => `${inFiles(n)} viss kārtībā: ${kinds}.`,
  lintCount: (count) => {
    const found = [
      ...(count.errors > 0 ? [errors(count.errors)] : []),
      ...(count.warnings > 0 ? [warnings(count.warnings)] : []),
    ];
    return `${found.join(', ')} ${inFiles(count.filesWithFindings)} (pārbaudīti ${count.files})`;
  },
  lintExplain: (code) => `Vairāk pastāsta shoptalk explain ${code}.`,
  lintMended: (file, n) =>
    `${file}: ${n} ${lvPlural(n, places)} ${lvPlural(n, { zero: 'izlabots', one: 'izlabota', other: 'izlabotas' })}`,
  lintWouldMend: (file, n) =>
    `${file}: ${n} ${lvPlural(n, places)} tiktu ${lvPlural(n, { zero: 'izlabots', one: 'izlabota', other: 'izlabotas' })}`,
  lintNothingToMend: 'nav nekā, ko varētu droši izlabot',
  lintChangedMeanwhile: (file) => `${file} pa to laiku mainījies un paliek, kāds ir`,
};
