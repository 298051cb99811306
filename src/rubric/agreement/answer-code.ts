import type { Answer, Judgement } from '../input.js';
import type { Criterion } from '../rubric.js';
import type { Answers } from './assessor-figures.js';

/** One thing that evaluators can agree about: a question, or one option of a question with several. */
export interface Comparable {
  readonly question: string;
  /** Where options are ticked, each is compared by itself. */
  readonly option?: string;
  readonly answers: Answers | { readonly kind: 'interval' };
  /** The answer as a number; undefined where it was not given or does not compare. */
  readonly code: (given: Answer | Judgement | undefined) => number | undefined;
}

/** "Not applicable" beside yes and no or options: a third answer, not a gap. */
const NOT_APPLICABLE = -1;

/** What of a criterion can be compared; nothing of texts and photos. */
export function comparablesOf(criterion: Criterion): readonly Comparable[] {
  const { id: question, seen, judged } = criterion;
  if (judged) {
    return [
      { question, answers: { kind: 'ordinal', lowest: 0, highest: judged.levels.length - 1 }, code: level },
    ];
  }
  if (!seen) return [];
  const listed = (options: readonly string[]): Comparable => ({
    question,
    answers: { kind: 'nominal', all: [...(seen.na ? [NOT_APPLICABLE] : []), ...options.keys()] },
    code: (given) => {
      if (!given || 'level' in given) return undefined;
      if (given.na) return NOT_APPLICABLE;
      const place = options.indexOf(String(given.value));
      return place < 0 ? undefined : place;
    },
  });
  const options = (seen.options ?? []).map(({ id }) => id);
  switch (seen.type) {
    case 'yes-no':
      return [listed(['no', 'yes'])];
    case 'choice':
      return [listed(options)];
    case 'choices':
      return options.map((option) => ({
        question,
        option,
        answers: { kind: 'nominal', all: [0, 1] },
        code: (given) => ticked(given, option),
      }));
    case 'scale':
      return [
        {
          question,
          answers: { kind: 'ordinal', lowest: seen.min ?? 1, highest: seen.max ?? 5 },
          code: number,
        },
      ];
    case 'number':
    case 'money':
    case 'duration':
      return [{ question, answers: { kind: 'interval' }, code: number }];
    case 'time':
      return [{ question, answers: { kind: 'interval' }, code: minutes }];
    case 'date':
    case 'text':
    case 'photo':
      return [];
  }
}

type Given = Answer | Judgement | undefined;

function level(given: Given): number | undefined {
  return given && 'level' in given ? given.level : undefined;
}

function valueIn(given: Given) {
  return given && !given.na && 'value' in given ? given.value : undefined;
}

function number(given: Given): number | undefined {
  const value = valueIn(given);
  return typeof value === 'number' ? value : undefined;
}

function ticked(given: Given, option: string): number | undefined {
  const value = valueIn(given);
  return Array.isArray(value) ? Number(value.includes(option)) : undefined;
}

/** Minutes since midnight of `HH:MM`. */
function minutes(given: Given): number | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(String(valueIn(given) ?? '')) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
