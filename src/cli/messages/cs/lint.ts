import { type CzechForms, csPlural } from '../../../language/plural.js';
import type { LintMessages } from '../messages.js';

const counted =
  (one: string, few: string, other: string) =>
  (n: number): string =>
    `${n} ${csPlural(n, { one, few, other })}`;

const errors = counted('chyba', 'chyby', 'chyb');
const warnings = counted('varování', 'varování', 'varování');
const places: CzechForms = { one: 'místo', few: 'místa', other: 'míst' };
/** „ve dvou“, „ve dvanácti“, „ve dvaceti“, „ve sto“; jinak „v“. */
const inBefore = (n: number): string => (/^(?:[234]|1[234]|[234]\d|1\d\d)$/.test(String(n)) ? 've' : 'v');
const inFiles = (n: number): string =>
  `${inBefore(n)} ${n} ${csPlural(n, { one: 'souboru', few: 'souborech', other: 'souborech' })}`;

/** `shoptalk lint`, `shoptalk scenario lint`, `shoptalk rubric lint`. */
export const csLint: LintMessages = {
  scenarioLintHelp: 'zkontrolovat scénáře, jejich překlady a případy: každý problém s místem',
  rubricLintHelp: 'zkontrolovat rubriky a jejich překlady: každý problém s místem',
  lintPathsArgument: 'soubory, složky nebo id; bez nich celá pracovní složka',
  lintScenariosArgument: 'id, soubory nebo složky; bez nich vše z pracovní složky',
  lintRubricsArgument: 'id, soubory nebo složky; bez nich vše z pracovní složky',
  lintOptionFormat: 'v jaké podobě se nálezy vypíší',
  lintOptionStrict: 'i varování dávají návratový kód 1',
  lintOptionFix: 'opravit, co lze opravit bezpečně; komentáře a úprava zůstanou',
  lintOptionDryRun: 's --fix: ukázat, co by se opravilo, a nic nezapsat',
  lintOptionPlay: 'přehrát vzorové rozhovory, ať je jich kolik chce',
  lintOptionNoPlay: 'vzorové rozhovory nepřehrávat',
  lintHelp: `
Návratový kód: 0 vše v pořádku · 1 nalezeny chyby (s --strict i varování) · 2 nešlo spustit

Příklady:
  shoptalk lint
  shoptalk lint scenarios/muj-obchod.yaml --fix
  shoptalk lint --strict --format github`,
  lintNoFormat: (given) => `formát „${given}“ není`,
  lintTwoFormats: 'bylo zadáno --json i jiný --format',
  lintFormatsAre: (formats) => `Formáty jsou ${formats}.`,
  lintDryRunAlone: '--dry-run má smysl jen s --fix',
  lintSeverity: { error: 'chyba', warning: 'varování:' },
  lintProgress: (done, all) => `kontrola: ${done} z ${all} souborů`,
  lintNotPlayed: (scenarios) =>
    `Vzorové rozhovory ${scenarios} ${csPlural(scenarios, { one: 'scénáře', few: 'scénářů', other: 'scénářů' })} se nepřehrály; přehraje je --play.`,
  lintKind: {
    workspace: counted('soubor pracovní složky', 'soubory pracovní složky', 'souborů pracovní složky'),
    scenario: counted('scénář', 'scénáře', 'scénářů'),
    'scenario-overlay': counted('překlad scénáře', 'překlady scénářů', 'překladů scénářů'),
    cases: counted('soubor případů', 'soubory případů', 'souborů případů'),
    temperament: counted('temperament', 'temperamenty', 'temperamentů'),
    stock: counted('soubor obecných replik', 'soubory obecných replik', 'souborů obecných replik'),
    rubric: counted('rubrika', 'rubriky', 'rubrik'),
    'rubric-overlay': counted('překlad rubriky', 'překlady rubrik', 'překladů rubrik'),
    behaviour: counted('soubor chování', 'soubory chování', 'souborů chování'),
    unknown: counted('soubor neznámého druhu', 'soubory neznámého druhu', 'souborů neznámého druhu'),
  },
  lintClean: (n, kinds) => `Vše v pořádku ${inFiles(n)}: ${kinds}.`,
  lintCount: (count) => {
    const found = [
      ...(count.errors > 0 ? [errors(count.errors)] : []),
      ...(count.warnings > 0 ? [warnings(count.warnings)] : []),
    ];
    return `${found.join(', ')} ${inFiles(count.filesWithFindings)} (zkontrolováno ${count.files})`;
  },
  lintExplain: (code) => `Více řekne shoptalk explain ${code}.`,
  lintMended: (file, n) => `${file}: opraveno ${n} ${csPlural(n, places)}`,
  lintWouldMend: (file, n) => `${file}: opravilo by se ${n} ${csPlural(n, places)}`,
  lintNothingToMend: 'není nic, co by se dalo bezpečně opravit',
  lintChangedMeanwhile: (file) => `${file} se mezitím změnil a zůstává, jak je`,
};
