import type { AnswerType } from '../answers/answer-types.js';
import type { Seen } from '../rubric.js';
import { type Pointer, problemAt, type RubricRule } from './rule.js';

type Key = keyof Seen;
const ranged: readonly Key[] = ['ranges', 'constraint'];

/** Which keys a question of each type may have beside those that every question has. */
const keysByType: Readonly<Record<AnswerType, readonly Key[]>> = {
  'yes-no': ['points'],
  scale: ['points', 'min', 'max', 'labels'],
  choice: ['options'],
  choices: ['options'],
  number: [...ranged, 'unit'],
  money: [...ranged, 'currency'],
  time: ranged,
  date: ranged,
  duration: [...ranged, 'start', 'stop'],
  text: ['points', 'constraint', 'opinion'],
  photo: ['points'],
};
const everywhere: readonly string[] = ['type', 'question', 'help', 'na', 'required', 'comment_on'];

/** Questions whose keys, options, ranges or answers do not fit their type. */
export const question: RubricRule = (rubric) =>
  rubric.criteria.flatMap(({ seen }, index) => {
    if (!seen) return [];
    const pointer: Pointer = ['criteria', index, 'seen'];
    const allowed: readonly string[] = [...everywhere, ...keysByType[seen.type]];
    const stray = Object.keys(seen).filter((key) => !allowed.includes(key));
    return [
      ...stray.map((key) =>
        problemAt('RB132', [...pointer, key], `"${key}" has no meaning for a question of type ${seen.type}`),
      ),
      ...((seen.type === 'choice' || seen.type === 'choices') && !seen.options
        ? [problemAt('RB132', pointer, `a question of type ${seen.type} needs options`)]
        : []),
      ...(seen.type === 'scale' && (seen.min ?? 1) >= (seen.max ?? 5)
        ? [problemAt('RB132', [...pointer, 'max'], 'the scale ends before it begins')]
        : []),
      ...unknownAnswers(seen, pointer),
      ...emptyRanges(seen, pointer),
    ];
  });

function unknownAnswers(seen: Seen, pointer: Pointer) {
  const answers = answersOf(seen);
  if (!answers) return [];
  const points = Object.keys(seen.points ?? {}).filter((key) => !answers.has(key));
  const comments = (seen.comment_on ?? []).flatMap((answer, place) =>
    answers.has(String(answer)) ? [] : [place],
  );
  return [
    ...points.map((key) =>
      problemAt('RB135', [...pointer, 'points', key], `"${key}" is no answer to this question`),
    ),
    ...comments.map((place) =>
      problemAt(
        'RB135',
        [...pointer, 'comment_on', place],
        `"${seen.comment_on?.[place]}" is no answer to this question`,
      ),
    ),
  ];
}

/** The answers that can be listed; undefined where any value may come. */
function answersOf(seen: Seen): ReadonlySet<string> | undefined {
  if (seen.type === 'yes-no') return new Set(['yes', 'no']);
  if (seen.type === 'text' || seen.type === 'photo') return new Set(['given']);
  if (seen.options) return new Set(seen.options.map(({ id }) => id));
  if (seen.type !== 'scale') return undefined;
  const [min, max] = [seen.min ?? 1, seen.max ?? 5];
  return new Set(
    Array.from({ length: Math.max(0, Math.min(max - min + 1, 1000)) }, (_, step) => String(min + step)),
  );
}

function emptyRanges(seen: Seen, pointer: Pointer) {
  const limits = seen.constraint;
  const constraint = limits && isEmpty(limits.min, limits.max) ? [[...pointer, 'constraint', 'max']] : [];
  const ranges = (seen.ranges ?? []).flatMap(({ from, to }, place) =>
    isEmpty(from, to) ? [[...pointer, 'ranges', place, 'to']] : [],
  );
  return [...constraint, ...ranges].map((at) => problemAt('RB136', at, 'no value lies between these bounds'));
}

function isEmpty(from: number | string | undefined, to: number | string | undefined): boolean {
  return from !== undefined && to !== undefined && (typeof from !== typeof to || from > to);
}
