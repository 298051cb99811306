import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { VisitAnswers } from '../../../src/files/generated/visit-answers.js';
import { assess } from '../../../src/rubric/assess.js';
import type { Rubric } from '../../../src/rubric/rubric.js';
import { answerWords } from '../../../src/visit/answer-words.js';
import { writtenAnswer } from '../../../src/visit/answers-file.js';
import { findingsOf } from '../../../src/visit/findings/findings.js';
import { gapsOf, openJourney, questionsOf } from '../../../src/visit/journey.js';
import { parseReply, type Reply } from '../../../src/visit/parse/answer.js';
import { apply, emptyVisit, type Visit } from '../../../src/visit/visit.js';

const root = new URL('../../../', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, root), 'utf8'));
const examples = readdirSync(new URL('examples/visits/', root)).filter((file) => file.endsWith('.yaml'));

/** The visit that a file of answers makes; an answer that is none makes the test fail. */
function visitOf(rubric: Rubric, { answers }: VisitAnswers): Visit {
  const questions = new Map(questionsOf(rubric).map((question) => [question.id, question]));
  return Object.entries(answers).reduce((visit, [id, entry]) => {
    const question = questions.get(id);
    const { text, comment } = writtenAnswer(entry);
    const parsed = question && parseReply(text, question, answerWords(rubric.language));
    if (!(parsed && 'value' in parsed)) throw new Error(`${id}: ${text}`);
    return apply(visit, { kind: 'answered', question: id, reply: withComment(parsed.value, comment) });
  }, emptyVisit);
}

function withComment(reply: Reply, comment: string | undefined): Reply {
  if (comment === undefined) return reply;
  return reply.kind === 'seen'
    ? { kind: 'seen', answer: { ...reply.answer, comment } }
    : { kind: 'judged', answer: { ...reply.answer, comment } };
}

describe.each(examples)('examples/visits/%s', (file) => {
  const answers = read(`examples/visits/${file}`) as VisitAnswers;
  const rubric = read(`rubrics/${answers.rubric}.yaml`) as Rubric;
  const visit = visitOf(rubric, answers);

  it('is named after its checklist and answers each of its questions that was to be asked', () => {
    expect(file).toBe(`${answers.rubric}.yaml`);
    expect(gapsOf(rubric, visit)).toEqual([]);
    const asked = new Set(openJourney(rubric, visit).map(({ id }) => id));
    expect(Object.keys(answers.answers).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('gives a reviewer nothing to ask about', () => {
    expect(findingsOf(rubric, visit, { language: 'en', site: answers.site ?? '' })).toEqual([]);
  });

  it('is neither the best nor the worst', () => {
    const { scoreBeforeFailure } = assess(rubric, visit).total;
    expect(scoreBeforeFailure).toBeGreaterThan(50);
    expect(scoreBeforeFailure).toBeLessThan(95);
  });
});
