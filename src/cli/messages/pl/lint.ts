import { type PolishForms, plPlural } from '../../../language/plural.js';
import type { LintMessages } from '../messages.js';

const counted =
  (one: string, few: string, many: string) =>
  (n: number): string =>
    `${n} ${plPlural(n, { one, few, many })}`;

const errors = counted('błąd', 'błędy', 'błędów');
const warnings = counted('ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń');
const places: PolishForms = { one: 'miejsce', few: 'miejsca', many: 'miejsc' };
const inFiles = (n: number): string =>
  `${n} ${plPlural(n, { one: 'pliku', few: 'plikach', many: 'plikach' })}`;

/** `shoptalk lint`, `shoptalk scenario lint`, `shoptalk rubric lint`. */
export const plLint: LintMessages = {
  scenarioLintHelp: 'sprawdzanie scenariuszy, ich tłumaczeń i przypadków: każdy problem z miejscem',
  rubricLintHelp: 'sprawdzanie rubryk i ich tłumaczeń: każdy problem z miejscem',
  lintPathsArgument: 'pliki, foldery albo id; bez nich cały folder roboczy',
  lintScenariosArgument: 'id, pliki albo foldery; bez nich wszystko z folderu roboczego',
  lintRubricsArgument: 'id, pliki albo foldery; bez nich wszystko z folderu roboczego',
  lintOptionFormat: 'w jakiej postaci podać wyniki',
  lintOptionStrict: 'także ostrzeżenia dają kod wyjścia 1',
  lintOptionFix: 'poprawia to, co można poprawić bezpiecznie; komentarze i układ zostają',
  lintOptionDryRun: 'z --fix: pokazuje, co zostałoby poprawione, i niczego nie zapisuje',
  lintOptionPlay: 'odgrywa rozmowy wzorcowe bez względu na ich liczbę',
  lintOptionNoPlay: 'nie odgrywa rozmów wzorcowych',
  lintHelp: `
Kod wyjścia: 0 wszystko dobrze · 1 są błędy (z --strict także ostrzeżenia) · 2 nie dało się uruchomić

Przykłady:
  shoptalk lint
  shoptalk lint scenarios/moj-sklep.yaml --fix
  shoptalk lint --strict --format github`,
  lintNoFormat: (given) => `nie ma formatu „${given}”`,
  lintTwoFormats: 'podano --json i inny --format',
  lintFormatsAre: (formats) => `Formaty: ${formats}.`,
  lintDryRunAlone: '--dry-run ma sens tylko razem z --fix',
  lintSeverity: { error: 'błąd', warning: 'ostrzeżenie:' },
  lintProgress: (done, all) => `sprawdzanie: ${done} z ${all} plików`,
  lintNotPlayed: (scenarios) =>
    `Rozmów wzorcowych z ${scenarios} ${plPlural(scenarios, { one: 'scenariusza', few: 'scenariuszy', many: 'scenariuszy' })} nie odegrano; robi to --play.`,
  lintKind: {
    workspace: counted('plik folderu roboczego', 'pliki folderu roboczego', 'plików folderu roboczego'),
    scenario: counted('scenariusz', 'scenariusze', 'scenariuszy'),
    'scenario-overlay': counted(
      'tłumaczenie scenariusza',
      'tłumaczenia scenariuszy',
      'tłumaczeń scenariuszy',
    ),
    cases: counted('plik przypadków', 'pliki przypadków', 'plików przypadków'),
    temperament: counted('temperament', 'temperamenty', 'temperamentów'),
    stock: counted('plik stałych kwestii', 'pliki stałych kwestii', 'plików stałych kwestii'),
    rubric: counted('rubryka', 'rubryki', 'rubryk'),
    'rubric-overlay': counted('tłumaczenie rubryki', 'tłumaczenia rubryk', 'tłumaczeń rubryk'),
    behaviour: counted('plik zachowania', 'pliki zachowań', 'plików zachowań'),
    unknown: counted('plik nieznanego rodzaju', 'pliki nieznanego rodzaju', 'plików nieznanego rodzaju'),
  },
  lintClean: (n, kinds) => `Wszystko w porządku w ${inFiles(n)}: ${kinds}.`,
  lintCount: (count) => {
    const found = [
      ...(count.errors > 0 ? [errors(count.errors)] : []),
      ...(count.warnings > 0 ? [warnings(count.warnings)] : []),
    ];
    return `${found.join(', ')} w ${inFiles(count.filesWithFindings)} (sprawdzono ${count.files})`;
  },
  lintExplain: (code) => `Więcej mówi shoptalk explain ${code}.`,
  lintMended: (file, n) => `${file}: poprawiono ${n} ${plPlural(n, places)}`,
  lintWouldMend: (file, n) => `${file}: do poprawienia ${n} ${plPlural(n, places)}`,
  lintNothingToMend: 'nie ma niczego, co można by bezpiecznie poprawić',
  lintChangedMeanwhile: (file) => `${file} zmienił się w międzyczasie i zostaje, jaki jest`,
};
