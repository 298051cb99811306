import type { Detector } from '../../behaviour/detector.js';
import type { LibraryFile, LibraryPlace } from '../../files/library.js';
import { translationsBeside } from '../../files/load-cases.js';
import type { Problem } from '../../files/problem.js';
import type { TestedScenario } from '../../report/scenario-test/tested.js';
import { loadSubject, type Subject } from './load-subject.js';
import type { TestWishes } from './test-options.js';
import { testSubject } from './test-subject.js';

/** What all tests of a run share. */
export interface Bench {
  readonly place: LibraryPlace;
  readonly detector: Detector;
  readonly now: () => Date;
  /** Told what is about to be played. */
  readonly tell: (scenario: string, language: string) => void;
}

export interface TestedFile {
  readonly tested: readonly TestedScenario[];
  readonly problems: readonly Problem[];
  /** Absolute paths of the files that the results depend on. */
  readonly files: readonly string[];
}

interface Round {
  /** Absent: the scenario's own. */
  readonly language?: string;
  readonly withGold: boolean;
}

/** In which languages a scenario is played: those that were asked for, else its own and, without gold, those of its cases. */
async function rounds(
  file: LibraryFile,
  own: Subject,
  { languages, spoken }: TestWishes,
): Promise<readonly Round[]> {
  const { language } = own.compiled.source;
  const usual: Round = { withGold: true };
  const there = await translationsBeside(file);
  if (languages === undefined && spoken !== undefined && spoken !== language && there.includes(spoken))
    return [{ language: spoken, withGold: true }];
  if (languages === undefined) {
    const others = own.caseLanguages.filter((code) => code !== language);
    return [usual, ...others.map((code) => ({ language: code, withGold: false }))];
  }
  const wanted = languages === 'all' ? [language, ...there] : languages;
  return wanted.flatMap((code): readonly Round[] => {
    if (code === language) return [usual];
    return there.includes(code) ? [{ language: code, withGold: true }] : [];
  });
}

function count({ conversations }: TestedScenario): number {
  return conversations.length;
}

/** Tests one scenario in every language that is wanted. */
export async function testFile(file: LibraryFile, bench: Bench, wishes: TestWishes): Promise<TestedFile> {
  const { place, detector, now, tell } = bench;
  const own = await loadSubject(file, place, detector);
  const { subject } = own;
  if (subject === undefined) return { tested: [], problems: own.problems, files: own.files };
  const tested: TestedScenario[] = [];
  const problems: Problem[] = [...own.problems];
  const files = new Set(own.files);
  for (const { language, withGold } of await rounds(file, subject, wishes)) {
    const loaded = language === undefined ? own : await loadSubject(file, place, detector, language);
    for (const each of loaded.files) files.add(each);
    if (loaded.subject === undefined) {
      problems.push(...loaded.problems);
      continue;
    }
    tell(file.id, loaded.subject.compiled.source.language);
    const result = await testSubject(loaded.subject, withGold, wishes, now);
    if (count(result) > 0) tested.push(result);
    if (wishes.bail && result.conversations.some(({ failures }) => failures.length > 0)) break;
  }
  return { tested, problems, files: [...files] };
}
