// @ts-check
import { applicable } from '../../dist/rubric/applies.js';
import { assess } from '../../dist/rubric/assess.js';
import { questionsOf } from '../../dist/visit/journey.js';
import { answer, candidatesOf } from './answer.mjs';
import { chanceFrom } from './chance.mjs';
import { sites } from './places.mjs';

/** @typedef {import('../../src/files/load-file.js').Loaded<import('../../src/files/generated/rubric.js').Rubric>} Checklist */
/** @typedef {import('../../src/visit/visit-event.js').VisitEvent} VisitEvent */
/** @typedef {import('../../src/store/visits.js').WholeVisit} WholeVisit */

const DAY_MS = 86_400_000;
const LAST_DAY = Date.UTC(2026, 9, 31);
const DAYS = 365;
const scenarios = ['present', 'replacement', 'return'];

/**
 * Visits of twelve months, oldest first; the same seed gives the same visits.
 * @param {Checklist} checklist
 * @param {{ count: number, seed: number }} wanted
 * @returns {Generator<WholeVisit>}
 */
export function* makeVisits(checklist, { count, seed }) {
  const chance = chanceFrom(seed);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(chance() * list.length)];
  const rubric = checklist.value;
  const document = /** @type {const} */ ({
    ...(checklist.kept ?? { hash: checklist.hash, text: checklist.text }),
    kind: 'rubric',
    name: rubric.id,
  });
  const dimensions = new Map(rubric.criteria.map(({ id, dimension }) => [id, dimension]));
  const questions = questionsOf(rubric).map((question) => ({
    ...question,
    dimension: dimensions.get(question.id),
  }));
  const asked = questions.map((question) => ({ question, candidates: candidatesOf(question) }));
  // Whether a criterion of a kind goes well everywhere: some things are hard for all.
  const ease = new Map(questions.map(({ id }) => [id, (chance() - 0.5) * 0.35]));
  const places = sites(chance);
  const evaluators = ['pl', 'cs', 'lv', 'en'].flatMap((language) =>
    Array.from({ length: 6 }, (_, index) => ({
      id: `${language}-evaluator-${index + 1}`,
      language,
      leniency: (chance() - 0.5) * 0.12,
    })),
  );

  for (let made = 0; made < count; made++) {
    const site = pick(places);
    const evaluator = pick(evaluators.filter(({ language }) => language === site.language));
    const age = Math.floor((1 - made / count) * DAYS);
    const day = new Date(LAST_DAY - age * DAY_MS).toISOString().slice(0, 10);
    const december = day.slice(5, 7) === '12' ? -0.08 : 0;
    const quality = site.level + site.drift * (1 - age / DAYS) + evaluator.leniency + december;
    const minutes = 9 * 60 + Math.floor(chance() * 600);
    /** @type {VisitEvent[]} */
    const answered = [];
    for (const { question, candidates } of asked) {
      const met = quality + (ease.get(question.id) ?? 0);
      const given = answer(question, candidates, { quality: met, language: site.language, minutes }, chance);
      answered.push(
        given
          ? { kind: 'answered', question: question.id, reply: given }
          : { kind: 'left-out', question: question.id },
      );
    }
    const kept = onlyAsked(rubric, answered);
    const { answers, judgements } = repliesOf(kept);
    const assessment = assess(rubric, { answers, judgements, rubricHash: checklist.hash });
    yield {
      visit: {
        evaluator: evaluator.id,
        rubric: document,
        site: site.name,
        region: site.region,
        programme: made % 5 === 0 ? 'summer-check' : 'standard',
        person: `staff-${places.indexOf(site) * 6 + Math.floor(chance() * 6) + 1}`,
        scenario: pick(scenarios),
        day,
        language: site.language,
      },
      events: [...kept, ...later(age, chance(), kept)],
      external: `generated-${seed}-${made}`,
      assessment: {
        rubric: assessment.rubric,
        score: assessment.total.score,
        passed: assessment.total.passed,
        dimensions: assessment.dimensions,
        result: { assessment },
        answers,
        judgements,
      },
    };
  }
}

/**
 * Without the answers to questions that the other answers close; closing one may close another.
 * @param {import('../../src/files/generated/rubric.js').Rubric} rubric
 * @param {readonly VisitEvent[]} events
 * @returns {readonly VisitEvent[]}
 */
function onlyAsked(rubric, events) {
  const open = applicable(rubric, repliesOf(events));
  const kept = events.filter((event) => 'question' in event && open.has(event.question ?? ''));
  return kept.length === events.length ? kept : onlyAsked(rubric, kept);
}

/** @param {readonly VisitEvent[]} events */
function repliesOf(events) {
  /** @type {Record<string, import('../../src/rubric/input.js').Answer>} */
  const answers = {};
  /** @type {Record<string, import('../../src/rubric/input.js').Judgement>} */
  const judgements = {};
  for (const event of events) {
    if (event.kind !== 'answered') continue;
    if (event.reply.kind === 'seen') answers[event.question] = event.reply.answer;
    else judgements[event.question] = event.reply.answer;
  }
  return { answers, judgements };
}

/**
 * What happened after the answers: newer visits wait for review, older ones are approved and locked.
 * @param {number} age in days
 * @param {number} luck 0–1
 * @param {readonly VisitEvent[]} answered
 * @returns {readonly VisitEvent[]}
 */
function later(age, luck, answered) {
  const by = 'editor-1';
  const [first] = answered;
  const question = first && 'question' in first ? (first.question ?? '') : '';
  /** @type {VisitEvent} */
  const submitted = { kind: 'submitted' };
  /** @type {VisitEvent} */
  const approved = { kind: 'approved', by };
  if (age < 10 && luck < 0.6) return [submitted];
  if (age < 10 && luck < 0.7)
    return [submitted, { kind: 'queried', by, note: 'Please say which till.', question }];
  if (luck > 0.97) {
    /** @type {VisitEvent} */
    const disputed = {
      kind: 'disputed',
      by: 'site-lead',
      question,
      comment: 'The till was closed for repair.',
    };
    return [submitted, approved, disputed, { kind: 'upheld', by, note: 'Seen on the receipt.' }];
  }
  return age < 45 ? [submitted, approved] : [submitted, approved, { kind: 'locked', by }];
}
