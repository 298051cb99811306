// @ts-check
import { pointsOfAnswer } from '../../dist/rubric/answers/answer-types.js';
import { who, words } from './words.mjs';

/** @typedef {import('../../src/visit/question.js').Question} Question */
/** @typedef {import('../../src/visit/parse/answer.js').Reply} Reply */
/** @typedef {{ readonly value: import('../../src/rubric/assessment.js').AnswerValue, readonly share: number | null }} Candidate */

/**
 * Answers that a question allows, each with the share of its points.
 * @param {Question} question
 * @returns {readonly Candidate[]}
 */
export function candidatesOf(question) {
  if (question.kind === 'judged') {
    const top = Math.max(1, question.ask.levels.length - 1);
    return question.ask.levels.map((_, level) => ({ value: level, share: level / top }));
  }
  const { ask } = question;
  return valuesOf(ask).map((value) => {
    const points = pointsOfAnswer(ask, value);
    return { value, share: points && points.possible > 0 ? points.earned / points.possible : null };
  });
}

/**
 * @param {import('../../src/visit/question.js').SeenQuestion} ask
 * @returns {import('../../src/rubric/assessment.js').AnswerValue[]}
 */
function valuesOf(ask) {
  const least = Number(ask.constraint?.min ?? 0);
  const most = Number(ask.constraint?.max ?? least + 20);
  const options = (ask.options ?? []).map(({ id }) => id);
  switch (ask.type) {
    case 'yes-no':
      return ['yes', 'no'];
    case 'scale': {
      const from = ask.min ?? 1;
      return Array.from({ length: (ask.max ?? 5) - from + 1 }, (_, index) => from + index);
    }
    case 'choice':
      return options;
    case 'choices':
      return options.map((_, index) => options.slice(0, options.length - index));
    case 'number':
    case 'money':
    case 'duration': {
      const edges = (ask.ranges ?? []).flatMap(({ from, to }) => [Number(from ?? least), Number(to ?? most)]);
      return edges.length > 0
        ? edges
        : [0.1, 0.2, 0.3].map((part) => Math.round(least + part * (most - least)));
    }
    default:
      return [];
  }
}

/**
 * An answer as somebody gives it who met service of this quality (0–1).
 * @param {Question} question
 * @param {readonly Candidate[]} candidates
 * @param {{ quality: number, language: string, minutes: number }} seen `minutes` since midnight
 * @param {() => number} chance 0–1
 * @returns {Reply | undefined} nothing where none was asked for
 */
export function answer(question, candidates, { quality, language, minutes }, chance) {
  if (question.ask.na === true && chance() < 0.08) return reply(question, undefined, '');
  if (question.kind === 'seen' && candidates.length === 0) {
    const { type, required, opinion } = question.ask;
    if (type === 'time') return reply(question, clock(minutes), '');
    if (type === 'date') return reply(question, '2026-01-15', '');
    if (required === false && chance() < 0.5) return undefined;
    if (type === 'photo') return undefined;
    return reply(question, wordsFor(question, opinion ? quality > 0.7 : true, language, minutes, chance), '');
  }
  const chosen = choose(candidates, quality, chance);
  const share = chosen.share ?? 1;
  const asked = question.kind === 'seen' ? (question.ask.comment_on ?? ['no']) : [];
  const must = [chosen.value].flat().some((value) => asked.some((one) => String(one) === String(value)));
  const comment =
    must || chance() < (share < 0.5 ? 0.6 : 0.06)
      ? wordsFor(question, share >= 0.5, language, minutes, chance)
      : '';
  return reply(question, chosen.value, comment);
}

/**
 * @param {readonly Candidate[]} candidates
 * @param {number} quality
 * @param {() => number} chance
 */
function choose(candidates, quality, chance) {
  const target = Math.min(1, Math.max(0, quality + (chance() + chance() + chance() - 1.5) * 0.5));
  // Close to the quality met is likely; of two alternatives one is drawn as often as the quality says.
  const weights = candidates.map(({ share }) =>
    candidates.length === 2
      ? 0.02 + 1 - Math.abs((share ?? target) - target)
      : 0.01 + (1 - Math.abs((share ?? target) - target)) ** 6,
  );
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    const candidate = candidates[index];
    if (left <= 0 && candidate) return candidate;
  }
  return candidates[0] ?? { value: 'yes', share: 1 };
}

/**
 * @param {Question} question
 * @param {import('../../src/rubric/assessment.js').AnswerValue | undefined} value
 * @param {string} comment
 * @returns {Reply}
 */
function reply(question, value, comment) {
  const said = comment === '' ? {} : { comment };
  if (question.kind === 'judged') {
    const answer =
      value === undefined ? { na: true, ...said } : { level: Number(value), source: 'person', ...said };
    return /** @type {Reply} */ ({ kind: 'judged', answer });
  }
  return /** @type {Reply} */ ({
    kind: 'seen',
    answer: value === undefined ? { na: true, ...said } : { value, ...said },
  });
}

/**
 * @param {Question} question
 * @param {boolean} good
 * @param {string} language
 * @param {number} minutes
 * @param {() => number} chance
 */
function wordsFor(question, good, language, minutes, chance) {
  const { dimension = 'procedure' } = /** @type {{ dimension?: string }} */ (question);
  const kind = dimension === 'empathy' || dimension === 'resolution' ? dimension : 'procedure';
  const spoken = words[language] ?? words.en;
  const texts = spoken?.[kind][good ? 'good' : 'bad'] ?? [];
  const people = who[language] ?? [];
  const text = texts[Math.floor(chance() * texts.length)] ?? '';
  return text
    .replace('{n}', String(2 + Math.floor(chance() * 8)))
    .replace('{t}', clock(minutes + Math.floor(chance() * 25)))
    .replace('{who}', people[Math.floor(chance() * people.length)] ?? '');
}

/** @param {number} minutes since midnight */
function clock(minutes) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
