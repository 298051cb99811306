import type { CaseExpect } from '../../files/generated/cases.js';
import type { CriterionResult } from '../../rubric/assessment.js';
import { surveyOf } from '../survey.js';
import { criterionClues, scoreClues } from './costs.js';
import { forEach, type Look, looked } from './look.js';
import { isWithin, rangeOf, type View } from './view.js';

type Part<Key extends keyof CaseExpect> = NonNullable<CaseExpect[Key]>;

/** Scores are worked out in full and written with one decimal. */
const tenths = (score: number): number => Math.round(score * 10) / 10;

function scoreOf({ played }: View, of: string): number | null {
  const { total, dimensions } = played.assessment;
  if (of === 'total') return total.score;
  return Object.hasOwn(dimensions, of) ? (dimensions[of]?.score ?? null) : null;
}

export const lookAtScore: Look<Part<'score'>> = ({ wanted, pointer }, view) =>
  forEach(Object.entries(wanted), ([of, given]) => {
    const range = rangeOf(given);
    const score = scoreOf(view, of);
    return looked(view, isWithin(score, range), () => ({
      check: 'score',
      subject: of,
      expected: range,
      got: score === null ? null : tenths(score),
      pointer: [...pointer, of],
      clues: score === null ? [] : scoreClues(view.played.assessment, of, score < range[0]),
    }));
  });

export const lookAtPassed: Look<boolean> = ({ wanted, pointer }, view) => {
  const { total, critical } = view.played.assessment;
  return looked(view, total.passed === wanted, () => ({
    check: 'passed',
    expected: wanted,
    got: total.passed,
    pointer,
    clues: [
      ...critical.failed.flatMap(({ criterion }) => cluesOf(view, criterion)),
      ...scoreClues(view.played.assessment, 'total', wanted),
    ],
  }));
};

function resultOf({ played }: View, criterion: string): CriterionResult | undefined {
  return played.assessment.criteria.find(({ id }) => id === criterion);
}

function cluesOf(view: View, criterion: string) {
  const result = resultOf(view, criterion);
  return result === undefined ? [] : criterionClues(result);
}

/** A criterion that is not critical fails, as others do, below half of its points. */
function hasFailed(view: View, criterion: string): boolean {
  const share = resultOf(view, criterion)?.share ?? null;
  return (
    view.played.assessment.critical.failed.some((failure) => failure.criterion === criterion) ||
    (share !== null && share < 0.5)
  );
}

export const lookAtFails: Look<readonly string[]> = ({ wanted, pointer }, view) =>
  forEach(wanted, (criterion, index) =>
    looked(view, hasFailed(view, criterion), () => ({
      check: 'fails',
      subject: criterion,
      expected: true,
      got: resultOf(view, criterion)?.status ?? null,
      pointer: [...pointer, index],
      clues: cluesOf(view, criterion),
    })),
  );

export const lookAtEarns: Look<readonly string[]> = ({ wanted, pointer }, view) =>
  forEach(wanted, (criterion, index) =>
    looked(view, resultOf(view, criterion)?.status === 'met', () => ({
      check: 'earns',
      subject: criterion,
      expected: true,
      got: resultOf(view, criterion)?.status ?? null,
      pointer: [...pointer, index],
      clues: cluesOf(view, criterion),
    })),
  );

export const lookAtOutcome: Look<Part<'outcome'>> = ({ wanted, pointer }, view) => {
  const ending = view.compiled.source.endings.find(({ id }) => id === view.state.ending);
  const got = ending?.outcome ?? null;
  return looked(view, got === wanted, () => ({ check: 'outcome', expected: wanted, got, pointer }));
};

export const lookAtSatisfaction: Look<readonly number[]> = ({ wanted, pointer }, view) => {
  const range = rangeOf(wanted);
  const got = surveyOf(view.compiled, view.played.session)?.satisfaction ?? null;
  return looked(view, isWithin(got, range), () => ({ check: 'satisfaction', expected: range, got, pointer }));
};

export const lookAtLanguage: Look<string> = ({ wanted, pointer }, view) => {
  const got = view.compiled.source.language;
  return looked(view, got === wanted, () => ({ check: 'language', expected: wanted, got, pointer }));
};
