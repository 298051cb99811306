import type { QuestionTally, SectionTally } from '../../report/results/tally.js';

/** Sections of a divided result as if it had not been divided; every record is in one part only. */
export function addedSections(parts: readonly SectionTally[]): readonly SectionTally[] {
  const sums = new Map<string, SectionTally>();
  for (const part of parts) {
    const place = JSON.stringify([part.rubric, part.section]);
    const so = sums.get(place);
    sums.set(
      place,
      so
        ? {
            ...so,
            assessed: so.assessed + part.assessed,
            earned: so.earned + part.earned,
            possible: so.possible + part.possible,
          }
        : { ...part, key: '' },
    );
  }
  return [...sums.values()];
}

/** The same for questions. */
export function addedQuestions(parts: readonly QuestionTally[]): readonly QuestionTally[] {
  const sums = new Map<string, QuestionTally>();
  for (const part of parts) {
    const place = JSON.stringify([part.rubric, part.criterion]);
    const so = sums.get(place);
    sums.set(
      place,
      so
        ? {
            ...so,
            assessed: so.assessed + part.assessed,
            earned: so.earned + part.earned,
            possible: so.possible + part.possible,
            met: so.met + part.met,
            partly: so.partly + part.partly,
            missed: so.missed + part.missed,
            notApplicable: so.notApplicable + part.notApplicable,
          }
        : { ...part, key: '' },
    );
  }
  return [...sums.values()];
}
