import { enPlural } from '../../../language/plural.js';

interface Count {
  readonly errors: number;
  readonly warnings: number;
  readonly filesWithFindings: number;
  readonly files: number;
}

const counted =
  (one: string, other: string) =>
  (n: number): string =>
    `${n} ${enPlural(n, { one, other })}`;

const errors = counted('error', 'errors');
const warnings = counted('warning', 'warnings');
const files = counted('file', 'files');

/** `shoptalk lint`, `shoptalk scenario lint`, `shoptalk rubric lint`. */
export const enLint = {
  scenarioLintHelp: 'check scenarios, their translations and cases: every problem, with its place',
  rubricLintHelp: 'check rubrics and their translations: every problem, with its place',
  lintPathsArgument: 'files, folders or ids; without any, the whole workspace',
  lintScenariosArgument: 'ids, files or folders; without any, those of the workspace',
  lintRubricsArgument: 'ids, files or folders; without any, those of the workspace',
  lintOptionFormat: 'how the findings are told',
  lintOptionStrict: 'warnings make the exit code 1 as well',
  lintOptionFix: 'mend what can be mended safely; comments and layout stay',
  lintOptionDryRun: 'with --fix: show what would be mended, and write nothing',
  lintOptionPlay: 'play the gold conversations, however many there are',
  lintOptionNoPlay: 'do not play the gold conversations',
  lintHelp: `
Exit code: 0 nothing wrong · 1 errors found (with --strict warnings too) · 2 could not run

Examples:
  shoptalk lint
  shoptalk lint scenarios/my-shop.yaml --fix
  shoptalk lint --strict --format github`,
  lintNoFormat: (given: string) => `there is no format "${given}"`,
  lintTwoFormats: '--json and another --format were given',
  lintFormatsAre: (formats: string) => `The formats are ${formats}.`,
  lintDryRunAlone: '--dry-run only means something with --fix',
  lintSeverity: { error: 'error', warning: 'warning:' },
  lintProgress: (done: number, all: number) => `checking: ${done} of ${all} files`,
  lintNotPlayed: (scenarios: number) =>
    `The gold conversations of ${scenarios} scenarios were not played; --play does.`,
  /** A kind of file, with how many there are. */
  lintKind: {
    workspace: counted('workspace file', 'workspace files'),
    scenario: counted('scenario', 'scenarios'),
    'scenario-overlay': counted('translation of a scenario', 'translations of scenarios'),
    cases: counted('file of cases', 'files of cases'),
    temperament: counted('temperament', 'temperaments'),
    stock: counted('file of stock lines', 'files of stock lines'),
    rubric: counted('rubric', 'rubrics'),
    'rubric-overlay': counted('translation of a rubric', 'translations of rubrics'),
    behaviour: counted('behaviour file', 'behaviour files'),
    unknown: counted('file of no known kind', 'files of no known kind'),
  },
  lintClean: (n: number, kinds: string) => `Nothing wrong in ${files(n)}: ${kinds}.`,
  lintCount: (count: Count) => {
    const found = [
      ...(count.errors > 0 ? [errors(count.errors)] : []),
      ...(count.warnings > 0 ? [warnings(count.warnings)] : []),
    ];
    return `${found.join(', ')} in ${count.filesWithFindings} of ${files(count.files)}`;
  },
  lintExplain: (code: string) => `shoptalk explain ${code} tells more.`,
  lintMended: (file: string, n: number) =>
    `${file}: ${n} ${enPlural(n, { one: 'place', other: 'places' })} mended`,
  lintWouldMend: (file: string, n: number) =>
    `${file}: ${n} ${enPlural(n, { one: 'place', other: 'places' })} would be mended`,
  lintNothingToMend: 'nothing that could be mended safely',
  lintChangedMeanwhile: (file: string) => `${file} was changed meanwhile and is left as it is`,
};
