import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Rubric } from '../../../../src/files/generated/rubric.js';
import { answerWords } from '../../../../src/visit/answer-words.js';
import { findingsOf } from '../../../../src/visit/findings/findings.js';
import { questionsOf } from '../../../../src/visit/journey.js';
import { parseReply } from '../../../../src/visit/parse/answer.js';
import { replay } from '../../../../src/visit/visit.js';
import type { VisitEvent } from '../../../../src/visit/visit-event.js';

const folder = new URL('../../../../rubrics/', import.meta.url);
const checklists: readonly Rubric[] = readdirSync(folder)
  .filter((file) => /^[^.]+\.yaml$/.test(file))
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Rubric)
  .filter(({ rehearsal }) => rehearsal !== undefined);

/** The rehearsal's expected answers as an evaluator would type them, the reason as the comment. */
function expectedVisit(rubric: Rubric): readonly VisitEvent[] {
  const expected = rubric.rehearsal?.expected ?? {};
  return questionsOf(rubric).flatMap((question): VisitEvent[] => {
    const given = expected[question.id];
    if (!given) return [];
    const parsed = parseReply(String(given.answer), question, answerWords(rubric.language));
    if ('fault' in parsed) return [];
    const { value: reply } = parsed;
    const comment = given.because;
    return [
      {
        kind: 'answered',
        question: question.id,
        reply:
          reply.kind === 'seen'
            ? { kind: 'seen', answer: { ...reply.answer, comment } }
            : { kind: 'judged', answer: { ...reply.answer, comment } },
      },
    ];
  });
}

describe('a careful visit by a shipped checklist', () => {
  it.each(checklists.map((rubric) => [rubric.id, rubric] as const))(
    '%s: nothing stands out',
    (_id, rubric) => {
      const findings = findingsOf(rubric, replay(expectedVisit(rubric)), {
        language: rubric.language,
        day: '2026-11-20',
        recorded: '2026-11-20T20:00',
        // A part to play may come with a name.
        namesKept: true,
      });
      expect(findings.map(({ key }) => key)).toEqual([]);
    },
  );
});
