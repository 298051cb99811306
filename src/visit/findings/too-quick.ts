import { questionsOf } from '../journey.js';
import type { Question } from '../question.js';
import type { Found } from './finding.js';
import type { Material } from './material.js';

/** Words that a quick reader takes in a second (300 a minute). */
const wordsPerSecond = 5;
/** Answers that come closer than this were not typed: a file, a pipe or an import (seconds). */
const notTyped = 0.1;
/** Fewer gaps say nothing. */
const leastGaps = 8;

/** Answers given faster than their questions can be read. A form that was filled in on paper is typed in as fast. */
export function findTooQuick({ rubric, context }: Material): readonly Found[] {
  const pace = context.pace ?? [];
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]));
  const gaps = pace.flatMap(
    ({ question, at }, index): { readonly gap: number; readonly reading: number }[] => {
      const before = pace[index - 1];
      const asked = questions.get(question);
      return before && asked ? [{ gap: (at - before.at) / 1000, reading: readingTime(asked) }] : [];
    },
  );
  if (gaps.length < leastGaps) return [];
  const seconds = median(gaps.map(({ gap }) => gap));
  const reading = median(gaps.map((each) => each.reading));
  if (seconds < notTyped || seconds >= reading) return [];
  return [{ kind: 'too-quick', key: 'too-quick', questions: [], severity: 'slight', seconds, reading }];
}

function readingTime({ ask }: Question): number {
  return ask.question.split(/\s+/).length / wordsPerSecond;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
}
