import path from 'node:path';
import type { Detector } from '../../behaviour/detector.js';
import type { Case, Cases } from '../../files/generated/cases.js';
import type { Scenario } from '../../files/generated/scenario.js';
import type { LibraryFile, LibraryPlace } from '../../files/library.js';
import { casesBeside, loadCases, translationsBeside } from '../../files/load-cases.js';
import type { Loaded } from '../../files/load-file.js';
import { loadHearing } from '../../files/load-hearing.js';
import { overlayBeside } from '../../files/load-overlay.js';
import { loadRubric } from '../../files/load-rubric.js';
import { loadScenarioParts, readScenario } from '../../files/load-scenario.js';
import type { Problem } from '../../files/problem.js';
import { shippedBehaviours } from '../../files/shipped-behaviours.js';
import { caseNames } from '../../scenario/cases/case-names.js';
import { checkCases } from '../../scenario/cases/check-cases.js';
import { scoring } from '../../scenario/cases/scoring.js';
import type { Score } from '../../scenario/cases/verdict.js';
import { compileScenario } from '../../scenario/compile.js';
import type { CompiledScenario } from '../../scenario/compiled.js';

/** A scenario in one language, ready to be tested. */
export interface Subject {
  readonly file: LibraryFile;
  readonly compiled: CompiledScenario;
  readonly score: Score;
  /** Cases that are written in this language. */
  readonly cases: Readonly<Record<string, Case>>;
  /** Languages of all cases of the scenario. */
  readonly caseLanguages: readonly string[];
  /** The file of cases as it is shown. */
  readonly casesFile: string;
}

export interface LoadedSubject {
  readonly subject?: Subject;
  readonly problems: readonly Problem[];
  /** Absolute paths of all files that the test depends on, whether they are there or not. */
  readonly files: readonly string[];
}

function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Loads everything that a scenario is tested with; what is broken in any of its files is among the problems. */
export async function loadSubject(
  file: LibraryFile,
  place: LibraryPlace,
  detector: Detector,
  language?: string,
): Promise<LoadedSubject> {
  const files = new Set([file.path, casesBeside(file).path]);
  if (language !== undefined) files.add(overlayBeside(file, language).path);
  const note = (shown: string): void => {
    files.add(path.resolve(place.cwd, shown));
  };
  const broken = (problems: readonly Problem[]): LoadedSubject => {
    for (const { file: shown } of problems) if (shown !== undefined) note(shown);
    return { problems, files: [...files] };
  };

  const [scenario, cases] = await Promise.all([
    readScenario(file.path, file.file, language),
    loadCases(file),
  ]);
  const caseProblems = cases?.ok === false ? cases.problems : [];
  if (!scenario.ok) return broken([...scenario.problems, ...caseProblems]);
  const [parts, rubric, behaviours] = await Promise.all([
    loadScenarioParts(scenario, place),
    loadRubric(scenario.value.rubric, place),
    shippedBehaviours(),
  ]);
  if (rubric.ok) note(rubric.file);
  // An unknown rubric is a mistake in the scenario, at the place where it names it.
  const rubricProblems = rubric.ok
    ? []
    : rubric.problems.map((problem) =>
        problem.file === undefined ? { ...problem, file: file.file, pointer: ['rubric'] } : problem,
      );
  if (!parts.ok || !rubric.ok)
    return broken([...(parts.ok ? [] : parts.problems), ...rubricProblems, ...caseProblems]);
  note(parts.temperament.file);
  note(parts.stock.file);

  const result = compileScenario({
    source: scenario.value,
    temperament: parts.temperament.value,
    stock: parts.stock.value,
    tools: await loadHearing(detector, scenario.value),
  });
  const { placed = (problem: Problem) => problem } = scenario;
  const problems = [
    ...errorsOf(result.problems).map((problem) => ({ file: file.file, ...placed(problem) })),
    ...caseProblems,
    ...(cases?.ok
      ? await problemsOfCases(cases, file, scenario.value, () =>
          caseNames(scenario.value, parts.stock.value, behaviours, rubric.value),
        )
      : []),
  ];
  if (!result.ok || errorsOf(problems).length > 0) return broken(problems);
  return {
    subject: {
      file,
      compiled: result.compiled,
      score: scoring(result.compiled, rubric.value, detector, rubric.hash),
      ...casesIn(cases?.ok ? cases.value : undefined, scenario.value.language, language),
      casesFile: casesBeside(file).file,
    },
    problems,
    files: [...files],
  };
}

async function problemsOfCases(
  cases: Loaded<Cases>,
  file: LibraryFile,
  source: Scenario,
  names: () => ReturnType<typeof caseNames>,
): Promise<readonly Problem[]> {
  const languages = new Set([source.language, ...(await translationsBeside(file))]);
  const found = checkCases({ cases: cases.value, source, names: names(), languages });
  return found.map((problem) => ({ file: cases.file, ...problem }));
}

/** Cases in the language that is spoken; those that name none are in the scenario's own. */
function casesIn(
  cases: Cases | undefined,
  spoken: string,
  wished: string | undefined,
): Pick<Subject, 'cases' | 'caseLanguages'> {
  const all = Object.entries(cases?.cases ?? {});
  const isHere = ({ lang }: Case): boolean => (lang === undefined ? wished === undefined : lang === spoken);
  return {
    cases: Object.fromEntries(all.filter(([, each]) => isHere(each))),
    caseLanguages: [...new Set(all.flatMap(([, { lang }]) => (lang === undefined ? [] : [lang])))],
  };
}
